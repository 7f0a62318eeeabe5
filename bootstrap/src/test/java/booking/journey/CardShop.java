package booking.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.UUID;

/** Where gift cards are bought, looked at and given back. */
final class CardShop {
  private static final String SUPPLIER = "spreebogen";

  private final Visitor visitor;

  CardShop(Visitor visitor) {
    this.visitor = visitor;
  }

  /** A card of so many euros, and nothing else, paid; the order that it came of. */
  Answer sells(String amount, String name) throws IOException, InterruptedException {
    var wish = JsonNodeFactory.instance.objectNode().put("supplier", SUPPLIER);
    wish.putArray("giftCards")
        .addObject()
        .putObject("amount")
        .put("amount", amount)
        .put("currency", "EUR");
    var created = visitor.create(Visitor.order(wish, name));
    visitor.pays(created, Visitor.GOOD_CARD);
    visitor.captures(created);
    return created;
  }

  /** As its buyer sees it. */
  JsonNode cardOf(Answer bought) throws IOException, InterruptedException {
    var path = "/api/v1/orders/" + bought.at("/orderId");
    return visitor.get(path, bought.at("/accessToken")).json().at("/giftCards/0");
  }

  String leftOn(JsonNode card) throws IOException, InterruptedException {
    var asked = code(card).put("supplier", SUPPLIER);
    return visitor.post("/api/v1/gift-cards/balance", asked).at("/balance/amount");
  }

  private static ObjectNode code(JsonNode card) {
    return JsonNodeFactory.instance.objectNode().put("code", card.at("/code").asText());
  }

  /** The same order, paid by the card as far as that goes. */
  static ObjectNode with(JsonNode card, ObjectNode order) {
    order.putArray("giftCardCodes").add(card.at("/code").asText());
    return order;
  }

  Answer takesBack(Answer bought, JsonNode card) throws IOException, InterruptedException {
    var path =
        "/api/v1/orders/%s/gift-cards/%s/return"
            .formatted(bought.at("/orderId"), card.at("/id").asText());
    return visitor.post(
        path,
        JsonNodeFactory.instance.objectNode(),
        UUID.randomUUID().toString(),
        bought.at("/accessToken"));
  }
}
