package booking.inmemory.payment;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the gateway sends by itself, as it arrives. */
public record Message(String body, Map<String, List<String>> headers) {
  private static final String SEPARATOR = " ";

  static String write(GatewayEvent event) {
    return String.join(SEPARATOR, event.id(), event.kind(), event.payment().value().toString());
  }

  /** Only of a body that is known to be genuine. */
  static GatewayEvent read(byte[] body) {
    var words = new String(body, StandardCharsets.UTF_8).split(SEPARATOR, 3);
    return new GatewayEvent(words[0], words[1], new PaymentId(UUID.fromString(words[2])));
  }
}
