package booking.domain.order;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that let a guest at his own order. Derived from the server's key, never stored; raising an
 * order's token version makes the ones before worthless.
 */
public final class AccessTokens {
  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec key;

  public AccessTokens(byte[] serverKey) {
    key = new SecretKeySpec(serverKey, ALGORITHM);
  }

  public String of(OrderDetails order) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      var subject = "access|" + order.id().value() + "|" + order.tokenVersion();
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + ALGORITHM, e);
    }
  }

  /** Takes as long whether the token is nearly right or not. */
  public boolean opens(String token, OrderDetails order) {
    return MessageDigest.isEqual(
        of(order).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
