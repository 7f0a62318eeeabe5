package booking.bootstrap.sandbox.webhook;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentId;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The body of a message, in the shape of Stripe's events. */
final class Message {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String OUR_PAYMENT = "payment_id";

  private Message() {}

  static String write(String id, Happening what, Instant at) {
    var event = JSON.createObjectNode();
    event.put("id", id).put("object", "event").put("type", what.kind().type());
    event.put("created", at.getEpochSecond()).put("livemode", false);
    var payment = event.putObject("data").putObject("object");
    payment.put("id", what.reference()).put("object", "payment_intent");
    payment.put("amount", what.amount().minorUnits());
    payment.put("currency", what.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT));
    payment.putObject("metadata").put(OUR_PAYMENT, what.payment().value().toString());
    return event.toString();
  }

  /** Empty when it is about nothing of ours. */
  static Optional<GatewayEvent> read(byte[] body) {
    try {
      return event(JSON.readTree(body));
    } catch (JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("An array cannot fail to be read", e);
    }
  }

  private static Optional<GatewayEvent> event(JsonNode event) {
    var id = event.path("id").asText();
    var ours = event.at("/data/object/metadata/" + OUR_PAYMENT).asText();
    return id.isEmpty() || ours.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GatewayEvent(
                id, event.path("type").asText(), new PaymentId(UUID.fromString(ours))));
  }
}
