package booking.stripe.webhook;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentId;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Optional;
import java.util.UUID;

/**
 * The little of an event that we read: which it is, and whose payment it concerns. The rest depends
 * on the version of the API that the account has, and is asked for instead.
 */
final class Events {
  private static final String PAYMENT = "payment_intent";

  private Events() {}

  /** Empty when it is no event at all. */
  static Optional<GatewayEvent> read(String text) {
    try {
      var event = Optional.of(JsonParser.parseString(text)).flatMap(Events::object);
      return event.flatMap(found -> text(found, "id").map(id -> event(id, found)));
    } catch (JsonParseException _) {
      return Optional.empty();
    }
  }

  private static GatewayEvent event(String id, JsonObject event) {
    var about = child(event, "data").flatMap(data -> child(data, "object"));
    return new GatewayEvent(
        id,
        text(event, "type").orElse("unknown"),
        about
            .flatMap(object -> child(object, "metadata"))
            .flatMap(metadata -> text(metadata, SignedMessages.PAYMENT_ID))
            .flatMap(Events::payment),
        about.flatMap(Events::reference));
  }

  private static Optional<String> reference(JsonObject object) {
    boolean isPayment = text(object, "object").filter(PAYMENT::equals).isPresent();
    return text(object, isPayment ? "id" : PAYMENT);
  }

  private static Optional<PaymentId> payment(String ours) {
    try {
      return Optional.of(new PaymentId(UUID.fromString(ours)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<JsonObject> child(JsonObject parent, String name) {
    return Optional.ofNullable(parent.get(name)).flatMap(Events::object);
  }

  private static Optional<JsonObject> object(JsonElement element) {
    return element.isJsonObject() ? Optional.of(element.getAsJsonObject()) : Optional.empty();
  }

  private static Optional<String> text(JsonObject parent, String name) {
    return Optional.ofNullable(parent.get(name))
        .filter(value -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString())
        .map(JsonElement::getAsString);
  }
}
