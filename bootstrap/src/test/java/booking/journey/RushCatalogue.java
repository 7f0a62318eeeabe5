package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.catalog.NamedIds;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

/** A supplier whose last places everybody wants on one day. */
public final class RushCatalogue {
  public static final String SUPPLIER = "rush";
  private static final ObjectMapper JSON = new ObjectMapper();

  private RushCatalogue() {}

  /** Two walks with twenty seats each, a sauna for one party, and five kayaks. */
  private static JsonNode on(LocalDate day) {
    try {
      return JSON.readTree(TEXT.replace("DAY", day.toString()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Has it imported by an operator. */
  public static void openAt(Visitor counter, LocalDate day)
      throws IOException, InterruptedException {
    open(counter, on(day));
  }

  /** The same, with another price for the sauna. */
  static void openWithDearSauna(Visitor counter, LocalDate day)
      throws IOException, InterruptedException {
    var catalogue = on(day);
    var ticket = (ObjectNode) catalogue.at("/suppliers/0/experiences/1/tickets/0");
    ticket.put("price", "99.00");
    open(counter, catalogue);
  }

  private static void open(Visitor counter, JsonNode catalogue)
      throws IOException, InterruptedException {
    var key = UUID.randomUUID().toString();
    var imported = counter.post("/api/v1/catalogue/import", catalogue, key, Service.ADMIN_KEY);
    assertThat(imported.status()).as(imported.text()).isEqualTo(200);
  }

  public static String session(LocalDate day) {
    return session(day, 10);
  }

  static String session(LocalDate day, int hour) {
    var walk = NamedIds.experience(NamedIds.supplier(SUPPLIER), "walk");
    return NamedIds.session(walk, day.atTime(hour, 0)).value().toString();
  }

  /** The body that wants one of what is let, for two hours from then on. */
  static ObjectNode from(LocalDate day, int hour, String resource) {
    var body = JSON.createObjectNode();
    var item = body.putArray("items").addObject().put("resourceId", resource(resource));
    item.put("start", day.atTime(hour, 0) + ":00").put("end", day.atTime(hour + 2, 0) + ":00");
    item.putArray("tickets").addObject().put("type", "piece").put("quantity", 1);
    return body;
  }

  static String resource(String code) {
    return NamedIds.resource(NamedIds.supplier(SUPPLIER), code).value().toString();
  }

  private static final String TEXT =
      """
      {"suppliers": [{
        "slug": "rush", "name": "Rush", "email": "rush@example.com", "currency": "EUR",
        "zone": "Europe/Berlin", "locale": "en",
        "terms": {"termsVersion": "1", "policyVersion": "1"},
        "prices": {"taxes": [{"code": "none", "rates": []}], "rules": []},
        "resources": [
          {"code": "sauna", "name": "Sauna", "capacity": 1,
           "hours": {"season": {"from": "2020-01-01", "to": "2090-01-01"}, "week": {}, "closedOn": []}},
          {"code": "kayaks", "name": "Kayaks", "capacity": 5,
           "hours": {"season": {"from": "2020-01-01", "to": "2090-01-01"}, "week": {}, "closedOn": []}}],
        "experiences": [
          {"slug": "walk", "kind": "tour", "name": "Walk", "summary": "A walk", "text": "A walk",
           "category": "walks", "taxClass": "none", "rules": {"smallestParty": 1, "largestParty": 9},
           "tickets": [{"code": "adult", "name": "Adult", "price": "10.00"}], "extras": [], "questions": [],
           "departures": {"rules": [], "needs": [],
             "sessions": [{"start": "DAYT10:00", "length": "PT2H", "seats": 20},
                          {"start": "DAYT15:00", "length": "PT2H", "seats": 20}]}},
          {"slug": "sauna", "kind": "rental", "name": "Sauna", "summary": "A sauna", "text": "A sauna",
           "category": "rest", "taxClass": "none", "rules": {"smallestParty": 1, "largestParty": 9},
           "tickets": [{"code": "piece", "name": "Sauna", "price": "30.00"}], "extras": [], "questions": [],
           "intervals": {"resource": "sauna", "unit": "hour", "shortest": "PT1H", "longest": "PT8H",
             "step": "PT30M"}},
          {"slug": "kayaks", "kind": "rental", "name": "Kayak", "summary": "A kayak", "text": "A kayak",
           "category": "water", "taxClass": "none", "rules": {"smallestParty": 1, "largestParty": 9},
           "tickets": [{"code": "piece", "name": "Kayak", "price": "12.00"}], "extras": [], "questions": [],
           "intervals": {"resource": "kayaks", "unit": "hour", "shortest": "PT1H", "longest": "PT8H",
             "step": "PT30M"}}],
        "coupons": [], "giftCards": []}]}
      """;
}
