package booking.inmemory.payment;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the gateway sends by itself, as it arrives. */
public record Message(String body, Map<String, List<String>> headers) {
  private static final String SEPARATOR = " ";
  private static final String NOTHING = "-";

  static String write(GatewayEvent event) {
    return String.join(
        SEPARATOR,
        event.id(),
        event.kind(),
        event.payment().map(payment -> payment.value().toString()).orElse(NOTHING),
        event.reference().orElse(NOTHING));
  }

  /** Only of a body that is known to be genuine. */
  static GatewayEvent read(byte[] body) {
    var words = new String(body, StandardCharsets.UTF_8).split(SEPARATOR, 4);
    return new GatewayEvent(
        words[0],
        words[1],
        said(words[2]).map(UUID::fromString).map(PaymentId::new),
        said(words[3]));
  }

  private static Optional<String> said(String word) {
    return Optional.of(word).filter(text -> !text.equals(NOTHING));
  }
}
