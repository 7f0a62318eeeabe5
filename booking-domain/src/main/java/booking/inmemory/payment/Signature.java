package booking.inmemory.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Shows that a message was sent by this gateway, and lately. */
final class Signature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String TIME = "x-sent-at";
  private static final String SIGNATURE = "x-signature";
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final SecretKeySpec key;

  Signature(String secret) {
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  Map<String, List<String>> headers(byte[] body, Instant sentAt) {
    return Map.of(
        TIME, List.of(sentAt.toString()), SIGNATURE, List.of(sign(body, sentAt.toString())));
  }

  boolean isRight(byte[] body, Map<String, List<String>> headers, Instant now) {
    var sentAt = first(headers, TIME);
    var expected = sign(body, sentAt).getBytes(StandardCharsets.UTF_8);
    var actual = first(headers, SIGNATURE).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, actual) && isFresh(Instant.parse(sentAt), now);
  }

  private static boolean isFresh(Instant sentAt, Instant now) {
    return Duration.between(sentAt, now).abs().compareTo(FRESH) <= 0;
  }

  private static String first(Map<String, List<String>> headers, String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private String sign(byte[] body, String sentAt) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(sentAt.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + ALGORITHM, e);
    }
  }
}
