package booking.inmemory.payment;

import booking.domain.payment.GatewayRefund;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cards to pay with, each good for one thing. Those that do not begin with 4000 99 are Stripe's
 * well-known test numbers and do as there.
 */
public enum TestCard {
  GOOD("4242424242424242"),
  DECLINED("4000000000000002"),
  INSUFFICIENT_FUNDS("4000000000009995"),
  /** The customer's bank wants to hear from him first. */
  BANK_ASKS("4000002500003155"),
  /** It wants to hear from him each time, so that it cannot be charged without him. */
  BANK_ALWAYS_ASKS("4000000000003184"),
  BANK_ASKS_AND_DECLINES("4000008400001629"),
  EXPIRED("4000000000000069"),
  /** It can be kept, and is turned down when it is charged later. */
  DECLINED_WHEN_KEPT("4000000000000341"),
  /** What is given back arrives, and comes back a little later. */
  REFUND_FAILS_LATER("4000000000005126"),
  /** What is given back takes its time. */
  REFUND_PENDS("4000000000007726"),
  /** Its owner has the money taken back, as soon as it was taken. */
  DISPUTED("4000000000000259"),
  /** The money is taken, and the answer to that does not arrive. */
  CAPTURE_ANSWER_LOST("4000990000000103"),
  /** When it is to be captured, the authorisation turns out to be gone. */
  CAPTURE_REFUSED("4000990000000202"),
  /** The money is given back, and the answer to that does not arrive. */
  REFUND_ANSWER_LOST("4000990000000608");

  private final String number;

  TestCard(String number) {
    this.number = number;
  }

  public String number() {
    return number;
  }

  /** By its number, with or without spaces. */
  static Optional<TestCard> of(String number) {
    var digits = number.replace(" ", "");
    return Arrays.stream(values()).filter(card -> card.number.equals(digits)).findFirst();
  }

  boolean asksFirst() {
    return this == BANK_ASKS || this == BANK_ALWAYS_ASKS || this == BANK_ASKS_AND_DECLINES;
  }

  /** Why it is turned down, if it is. */
  Optional<String> decline() {
    return switch (this) {
      case DECLINED, BANK_ASKS_AND_DECLINES -> Optional.of("card_declined");
      case INSUFFICIENT_FUNDS -> Optional.of("insufficient_funds");
      case EXPIRED -> Optional.of("expired_card");
      case GOOD,
          BANK_ASKS,
          BANK_ALWAYS_ASKS,
          DECLINED_WHEN_KEPT,
          REFUND_FAILS_LATER,
          REFUND_PENDS,
          DISPUTED,
          CAPTURE_ANSWER_LOST,
          CAPTURE_REFUSED,
          REFUND_ANSWER_LOST ->
          Optional.empty();
    };
  }

  /** Why it is turned down when it is charged without its owner, if it is. */
  Optional<String> declineWhenKept() {
    return switch (this) {
      case BANK_ALWAYS_ASKS -> Optional.of("authentication_required");
      case DECLINED_WHEN_KEPT -> Optional.of("card_declined");
      case GOOD,
          DECLINED,
          INSUFFICIENT_FUNDS,
          BANK_ASKS,
          BANK_ASKS_AND_DECLINES,
          EXPIRED,
          REFUND_FAILS_LATER,
          REFUND_PENDS,
          DISPUTED,
          CAPTURE_ANSWER_LOST,
          CAPTURE_REFUSED,
          REFUND_ANSWER_LOST ->
          decline();
    };
  }

  /** How what is given back on it stands at once. */
  GatewayRefund.State refundedAtFirst() {
    return this == REFUND_PENDS ? GatewayRefund.State.PENDING : GatewayRefund.State.SUCCEEDED;
  }

  /** How it stands a little later, if that is different. */
  Optional<GatewayRefund.State> refundedLater() {
    return switch (this) {
      case REFUND_FAILS_LATER -> Optional.of(GatewayRefund.State.FAILED);
      case REFUND_PENDS -> Optional.of(GatewayRefund.State.SUCCEEDED);
      case GOOD,
          DECLINED,
          INSUFFICIENT_FUNDS,
          BANK_ASKS,
          BANK_ALWAYS_ASKS,
          BANK_ASKS_AND_DECLINES,
          EXPIRED,
          DECLINED_WHEN_KEPT,
          DISPUTED,
          CAPTURE_ANSWER_LOST,
          CAPTURE_REFUSED,
          REFUND_ANSWER_LOST ->
          Optional.empty();
    };
  }
}
