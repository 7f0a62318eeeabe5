package booking.stripe.webhook;

import booking.domain.payment.PaymentGateway.Reading;
import booking.domain.work.ServerClock;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages with the header {@code Stripe-Signature: t=<unix seconds>,v1=<hex>[,v1=<hex>…]}. */
public record SignedMessages(String secret, ServerClock clock) {
  /** What a payment's metadata calls our name for it. */
  public static final String PAYMENT_ID = "payment_id";

  static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String HEADER = "stripe-signature";

  /** Says nothing, since it is secret. */
  @Override
  public String toString() {
    return "SignedMessages[…]";
  }

  /**
   * What a message says; empty unless it is signed rightly and freshly.
   *
   * @param headers by lower-case name
   */
  public Optional<Reading> read(byte[] body, Map<String, List<String>> headers) {
    var header = String.join(",", headers.getOrDefault(HEADER, List.of()));
    var text = new String(body, StandardCharsets.UTF_8);
    return isGenuine(text, header) && !isFromTheFuture(header)
        ? Optional.of(new Reading(Events.read(text)))
        : Optional.empty();
  }

  private boolean isGenuine(String text, String header) {
    try {
      var now = Clock.fixed(clock.now(), ZoneOffset.UTC);
      return Webhook.Signature.verifyHeader(text, header, secret, TOLERANCE.toSeconds(), now);
    } catch (SignatureVerificationException | RuntimeException _) {
      return false;
    }
  }

  /** Stripe's own check lets it pass; it would stay fresh for as long as it is ahead. */
  private boolean isFromTheFuture(String header) {
    long latest = clock.now().plus(TOLERANCE).getEpochSecond();
    return Arrays.stream(header.split(",", -1))
        .filter(item -> item.startsWith("t="))
        .anyMatch(item -> Long.parseLong(item.substring(2)) > latest);
  }
}
