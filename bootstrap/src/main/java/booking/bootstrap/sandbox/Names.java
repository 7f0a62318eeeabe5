package booking.bootstrap.sandbox;

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
