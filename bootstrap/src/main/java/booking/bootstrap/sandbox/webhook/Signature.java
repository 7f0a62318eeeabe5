package booking.bootstrap.sandbox.webhook;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentGateway.Reading;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header {@code Sandbox-Signature: t=<unix seconds>,v1=<hex>[,v1=<hex>…]}, in which v1 is the
 * HMAC-SHA256 over {@code t}, a dot and the body. Any v1 may be the right one, as while a secret is
 * being changed.
 */
public final class Signature {
  public static final String HEADER = "sandbox-signature";
  static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HmacSHA256";

  private final String header;
  private final SecretKeySpec key;

  public Signature(String secret) {
    this(HEADER, secret);
  }

  /** The same in another header, as a gateway has that this one stands in for. */
  public Signature(String header, String secret) {
    this.header = header;
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  String header() {
    return header;
  }

  public String of(byte[] body, Instant at) {
    long seconds = at.getEpochSecond();
    return "t=%d,v1=%s".formatted(seconds, HexFormat.of().formatHex(mac(seconds, body)));
  }

  /**
   * What a message says; empty unless it is signed rightly and freshly.
   *
   * @param headers by lower-case name
   */
  public Optional<Reading> read(byte[] body, Map<String, List<String>> headers, Instant now) {
    var signed = String.join(",", headers.getOrDefault(header, List.of()));
    return verifies(signed, body, now) ? Optional.of(reading(body)) : Optional.empty();
  }

  private static Reading reading(byte[] body) {
    Optional<GatewayEvent> event = Message.read(body);
    return new Reading(event);
  }

  private boolean verifies(String signed, byte[] body, Instant now) {
    var times = values(signed, "t=");
    return times.size() == 1
        && seconds(times.getFirst())
            .filter(at -> isFresh(at, now))
            .filter(at -> anyIs(values(signed, "v1="), mac(at, body)))
            .isPresent();
  }

  private static List<String> values(String header, String name) {
    var values = new ArrayList<String>();
    for (var part : header.split(",", -1)) {
      if (part.strip().startsWith(name)) {
        values.add(part.strip().substring(name.length()));
      }
    }
    return values;
  }

  private static Optional<Long> seconds(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** A message from the future is no fresher than one from the past. */
  private static boolean isFresh(long seconds, Instant now) {
    long tolerated = TOLERANCE.toSeconds();
    return seconds >= now.getEpochSecond() - tolerated
        && seconds <= now.getEpochSecond() + tolerated;
  }

  /** Takes as long whether one is nearly right or not. */
  private static boolean anyIs(List<String> signatures, byte[] right) {
    var expected = HexFormat.of().formatHex(right).getBytes(StandardCharsets.US_ASCII);
    boolean any = false;
    for (var signature : signatures) {
      any |= MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }
    return any;
  }

  private byte[] mac(long seconds, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has " + ALGORITHM, e);
    }
  }
}
