package booking.domain.balance;

import booking.domain.order.OrderDetails;
import booking.domain.payment.Purpose;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that let somebody pay for an order, and see nothing else of it. Derived from the server's
 * key, never stored; none of them opens the order, and none that opens the order pays.
 */
public final class PayTokens {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public PayTokens(byte[] serverKey) {
    key = new SecretKeySpec(serverKey, ALGORITHM);
  }

  public String of(OrderDetails order, Purpose purpose) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var subject = "pay|" + purpose + "|" + order.id().value() + "|" + order.tokenVersion();
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + ALGORITHM, e);
    }
  }

  /** What the token lets pay, if it is one of the order's. */
  public Optional<Purpose> purpose(String token, OrderDetails order) {
    return Arrays.stream(Purpose.values())
        .filter(purpose -> isSame(token, of(order, purpose)))
        .findFirst();
  }

  /** Takes as long whether the token is nearly right or not. */
  private static boolean isSame(String token, String right) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
