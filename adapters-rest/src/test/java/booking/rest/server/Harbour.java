package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.inmemory.payment.TestCard;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The customers' side of a supplier whose catalogue was imported; it is 1 June 2030, a Saturday.
 */
@Singleton
final class Harbour {
  static final LocalDate TODAY = LocalDate.of(2030, 6, 1);
  private final Client client;
  private final Set<String> used = new HashSet<>();
  private int picked;

  Harbour(Client client) {
    this.client = client;
    assertThat(client.post("/api/v1/catalogue/import", catalogue(), Client.operator()).status())
        .isEqualTo(200);
  }

  static String catalogue() {
    try (var in = Harbour.class.getResourceAsStream("/catalogue.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode experience(String supplier, String slug) {
    var found =
        client.get(
            "/api/v1/xp/available?supplier=%s&from=%s&to=%s&participants=2"
                .formatted(supplier, TODAY.plusDays(1), TODAY.plusDays(31)));
    return StreamSupport.stream(found.json().get("experiences").spliterator(), false)
        .filter(one -> one.get("slug").asText().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** A session that is asked for the first time; in the evening, prices are others. */
  String freshSession(String supplier, String slug) {
    return StreamSupport.stream(experience(supplier, slug).get("sessions").spliterator(), false)
        .filter(session -> !session.get("start").asText().contains("T19:00"))
        .map(session -> session.get("id").asText())
        .filter(used::add)
        .findFirst()
        .orElseThrow();
  }

  String freshWalk() {
    return freshSession("harbour", "old-town-walk");
  }

  /** A walk with many seats left, so many days from today or a little later. */
  String walkInDays(int days) {
    var first = TODAY.plusDays(days).toString();
    var walks =
        StreamSupport.stream(
                experience("harbour", "old-town-walk").get("sessions").spliterator(), false)
            .filter(session -> session.get("status").asText().equals("available"))
            .filter(session -> !session.get("start").asText().contains("T19:00"))
            .filter(session -> session.get("start").asText().compareTo(first) >= 0)
            .map(session -> session.get("id").asText())
            .limit(3)
            .toList();
    return walks.get(picked++ % walks.size());
  }

  /** So many seats of such a walk, paid by card. */
  Answer bookedInDays(int days, int seats) {
    var placed = place(order(item(walkInDays(days), "adult", seats)));
    assertThat(pay(placed, TestCard.GOOD).status()).isEqualTo(200);
    return capture(placed).at("/order/status").equals("confirmed") ? placed : capture(placed);
  }

  /** The first booking of an order, by its address. */
  String booking(Answer placed) {
    return "/api/v1/bookings/" + order(placed).at("/bookings/0/id");
  }

  String resource(String slug) {
    var id = experience("harbour", slug).get("id").asText();
    return client.get("/api/v1/xp/" + id).at("/intervals/resourceId");
  }

  static String item(String session, String type, int quantity) {
    return """
    {"sessionId": "%s", "tickets": [{"type": "%s", "quantity": %d}]}\
    """
        .formatted(session, type, quantity);
  }

  static String rental(String resource, String start, String end, String type, int quantity) {
    return """
    {"resourceId": "%s", "start": "%s", "end": "%s", "tickets": [{"type": "%s", "quantity": %d}]}\
    """
        .formatted(resource, start, end, type, quantity);
  }

  /** An order for these items, with more members if there are any. */
  static String order(String items, String... more) {
    var all = new StringBuilder();
    for (var member : more) {
      all.append(", ").append(member);
    }
    return """
    {"items": [%s], "customer": {"name": "Ada Lovelace", "email": "ada@example.com"},
     "termsAccepted": true%s}
    """
        .formatted(items, all);
  }

  Answer place(String order) {
    return client.post("/api/v1/payments/create", order, Client.freshKey());
  }

  /** So many seats of a walk, held. */
  Answer placed(int seats) {
    var placed = place(order(item(freshWalk(), "adult", seats)));
    assertThat(placed.status()).isEqualTo(201);
    return placed;
  }

  Answer pay(Answer placed, TestCard card) {
    return client.post(
        "/api/v1/sandbox/payments/%s/confirm".formatted(placed.at("/payment/clientSecret")),
        "{\"card\": \"%s\"}".formatted(card.number()));
  }

  Answer capture(Answer placed) {
    return client.post(
        "/api/v1/payments/capture",
        "{\"paymentId\": \"%s\"}".formatted(placed.at("/payment/id")),
        Client.bearer(placed.at("/accessToken")));
  }

  /** An order that was paid. */
  Answer booked(int seats) {
    return booked(freshWalk(), seats);
  }

  /** So many seats of that departure, paid. */
  Answer booked(String session, int seats) {
    var placed = place(order(item(session, "adult", seats)));
    assertThat(pay(placed, TestCard.GOOD).status()).isEqualTo(200);
    assertThat(capture(placed).at("/order/status")).isEqualTo("confirmed");
    return placed;
  }

  Answer order(Answer placed) {
    return client.get(
        "/api/v1/orders/" + placed.at("/orderId"), Client.bearer(placed.at("/accessToken")));
  }
}
