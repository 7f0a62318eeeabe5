package booking.bootstrap.sandbox;

import booking.domain.payment.KeptCard;
import java.security.SecureRandom;
import java.util.Base64;

/** Names as Stripe's look, none of which can be guessed. */
final class Names {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Names() {}

  static String payment() {
    return "pi_" + random(18);
  }

  /** What lets a browser confirm the payment. */
  static String secretOf(String payment) {
    return payment + "_secret_" + random(24);
  }

  static String refund() {
    return "re_" + random(18);
  }

  static String dispute() {
    return "dp_" + random(18);
  }

  static String owner() {
    return "cus_" + random(10);
  }

  static KeptCard cardOf(String owner) {
    return new KeptCard(owner, "pm_" + random(18));
  }

  /** Somebody's whom nobody knows yet. */
  static KeptCard keptCard() {
    return cardOf(owner());
  }

  private static String random(int bytes) {
    var chosen = new byte[bytes];
    RANDOM.nextBytes(chosen);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(chosen)
        .replace('-', 'A')
        .replace('_', 'B');
  }
}
