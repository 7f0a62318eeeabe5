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
  private static final String PAYMENT = "payment_intent";

  private Message() {}

  static String write(String id, Happening what, Instant at) {
    var event = JSON.createObjectNode();
    event.put("id", id).put("object", "event").put("type", what.kind().type());
    event.put("created", at.getEpochSecond()).put("livemode", false);
    var object = event.putObject("data").putObject("object");
    object.put("id", what.id()).put("object", what.kind().object());
    if (!what.id().equals(what.reference())) {
      object.put(PAYMENT, what.reference());
    }
    object.put("amount", what.amount().minorUnits());
    object.put("currency", what.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT));
    var metadata = object.putObject("metadata");
    what.payment().ifPresent(payment -> metadata.put(OUR_PAYMENT, payment.value().toString()));
    return event.toString();
  }

  /** Empty when it is no event at all. */
  static Optional<GatewayEvent> read(byte[] body) {
    try {
      return event(JSON.readTree(body));
    } catch (JacksonException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("An array cannot fail to be read", e);
    }
  }

  private static Optional<GatewayEvent> event(JsonNode event) {
    var object = event.at("/data/object");
    return text(event, "id")
        .map(id ->
            new GatewayEvent(
                id,
                event.path("type").asText(),
                text(object.path("metadata"), OUR_PAYMENT).flatMap(Message::payment),
                reference(object)));
  }

  private static Optional<String> reference(JsonNode object) {
    boolean isPayment = object.path("object").asText().equals(PAYMENT);
    return text(object, isPayment ? "id" : PAYMENT);
  }

  private static Optional<PaymentId> payment(String ours) {
    try {
      return Optional.of(new PaymentId(UUID.fromString(ours)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.of(node.path(name).asText()).filter(text -> !text.isEmpty());
  }
}
