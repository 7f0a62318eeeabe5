package booking.bootstrap.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is answered.
 *
 * @param isLost the effect is there, and the answer is not
 * @param isReplayed it is told again because the key was seen before
 */
record StripeReply(int status, ObjectNode json, boolean isLost, boolean isReplayed) {

  StripeReply(int status, ObjectNode json, boolean isLost) {
    this(status, json, isLost, false);
  }

  StripeReply replayed() {
    return new StripeReply(status, json, isLost, true);
  }

  static StripeReply ok(ObjectNode json) {
    return new StripeReply(200, json, false);
  }

  static StripeReply refused(int status, String type, String code) {
    return new StripeReply(status, StripeJson.error(type, code), false);
  }

  static StripeReply bad(String code) {
    return refused(code.equals(Bank.NO_SUCH_THING) ? 404 : 400, "invalid_request_error", code);
  }

  StripeReply lostIf(boolean lost) {
    return new StripeReply(status, json, lost);
  }
}
