package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job on the embedded defaults: find, price, hold, pay, confirm. */
@BesideOthers
class MainJobTest {
  private static final String SUPPLIER = "spreebogen";
  private static final String WALK = "old-town-walk";

  @TempDir static Path data;
  private static Service service;
  private static Visitor visitor;

  @BeforeAll
  static void opens() throws IOException, InterruptedException {
    service = Service.on(data);
    visitor = new Visitor(service);
  }

  @AfterAll
  static void closes() throws InterruptedException {
    service.close();
  }

  @Test
  void it_says_when_it_is_ready_and_that_its_payments_are_played() throws IOException {
    assertThat(service.printed()).contains("ready").contains("SANDBOX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"info", "beans", "routes", "threaddump", "refresh", "env", "loggers", "stop"})
  void nothing_of_the_machine_inside_is_served(String name) throws Exception {
    assertThat(visitor.get("/" + name).status()).isEqualTo(404);
    assertThat(visitor.get("/" + name).code()).isEqualTo("not-found");
  }

  @Test
  void whether_it_lives_is_told() throws Exception {
    assertThat(visitor.get("/health").at("/status")).isEqualTo("UP");
  }

  @Test
  void a_seat_is_found_priced_held_paid_and_confirmed() throws Exception {
    var captured = visitor.buys(aSeatFor("Ada"));
    assertThat(captured.status()).isEqualTo(200);
    assertThat(captured.at("/order/status")).isEqualTo("confirmed");
  }

  @Test
  void the_quote_says_what_each_line_is_and_why() throws Exception {
    var session = visitor.session(SUPPLIER, WALK, 2);
    var quote =
        visitor.post("/api/v1/quotes", Visitor.wish(session.at("/id").asText(), "adult", 2));
    assertThat(quote.json().at("/lines")).allMatch(line -> !line.at("/reason").asText().isBlank());
    assertThat(quote.at("/hash")).hasSize(64);
  }

  @Test
  void the_confirmation_is_mailed_with_a_calendar_file() throws Exception {
    visitor.buys(aSeatFor("Grace"));
    var mail = visitor.mailTo("grace@example.org");
    assertThat(mail.at("/text").asText()).startsWith("This is a sandbox");
    assertThat(mail.at("/attachments"))
        .anyMatch(file -> file.at("/name").asText().endsWith(".ics"));
  }

  @Test
  void what_was_bought_is_billed_and_mailed_as_a_document() throws Exception {
    var created = visitor.create(aSeatFor("Rosalind"));
    visitor.pays(created, Visitor.GOOD_CARD);
    visitor.captures(created);
    var invoice = visitor.invoiceOf(created);
    var pdf = visitor.get(invoice.at("/pdf").asText(), created.at("/accessToken"));
    assertThat(pdf.text()).startsWith("%PDF-");
    visitor.sends(invoice);
    assertThat(visitor.documentMailedTo("rosalind@example.org"))
        .contains("Sandbox", invoice.at("/number").asText(), created.at("/orderCode"))
        .contains(invoice.at("/total/amount").asText(), "Spreebogen Stadtführungen GmbH");
  }

  @Test
  void a_deposit_confirms_an_order_and_a_link_settles_it() throws Exception {
    var deposits = new Deposits(visitor);
    var created = visitor.create(deposits.teaFor("Rikyu"));
    visitor.pays(created, Visitor.GOOD_CARD);
    assertThat(visitor.captures(created).at("/order/status")).isEqualTo("confirmed");
    var link = deposits.linkFor(created);
    assertThat(link.at("/amount/amount")).isEqualTo(created.at("/quote/dueLater/amount"));
    assertThat(deposits.pays(link, Visitor.GOOD_CARD).at("/status")).isEqualTo("paid");
    assertThat(deposits.linkFor(created).code()).isEqualTo("nothing-due");
  }

  @Test
  void a_gift_card_is_bought_and_pays_for_a_seat() throws Exception {
    var shop = new CardShop(visitor);
    var card = shop.cardOf(shop.sells("50.00", "Marie"));
    assertThat(shop.leftOn(card)).isEqualTo("50.00");
    var paid = visitor.create(CardShop.with(card, aSeatFor("Irene")));
    assertThat(paid.at("/status")).isEqualTo("confirmed");
    assertThat(shop.leftOn(card)).isEqualTo("31.55");
  }

  @Test
  void a_gift_card_that_nobody_used_is_given_back() throws Exception {
    var shop = new CardShop(visitor);
    var bought = shop.sells("50.00", "Pierre");
    var card = shop.cardOf(bought);
    assertThat(shop.takesBack(bought, card).at("/refund/amount/amount")).isEqualTo("50.00");
    assertThat(shop.leftOn(card)).isEqualTo("0.00");
    assertThat(visitor.create(CardShop.with(card, aSeatFor("Eve"))).code())
        .isEqualTo("gift-card-frozen");
  }

  @Test
  void a_booking_is_put_off_and_the_seats_it_had_are_free() throws Exception {
    var created = booked(visitor.session(SUPPLIER, WALK, 4).at("/id").asText(), "Emmy");
    var token = created.at("/accessToken");
    var order = "/api/v1/orders/" + created.at("/orderId");
    var booking = "/api/v1/bookings/" + visitor.get(order, token).at("/bookings/0/id");
    var dispatch = new Dispatch(visitor);
    var later = dispatch.walkIn(28);
    var wish = JsonNodeFactory.instance.objectNode().put("sessionId", later);
    assertThat(visitor.patch(booking, wish, token).at("/booking/sessionId")).isEqualTo(later);
    assertThat(dispatch.report().at("/differing")).isEqualTo("0");
  }

  @Test
  void a_departure_is_cancelled_and_all_who_booked_it_get_their_money_back() throws Exception {
    var dispatch = new Dispatch(visitor);
    var walk = dispatch.walk();
    var orders = List.of(booked(walk, "Ida"), booked(walk, "Lise"), booked(walk, "Maria"));
    assertThat(dispatch.cancels(walk).status()).isEqualTo(202);
    assertThat(dispatch.cancellation(walk).at("/cancelled")).isEqualTo("3");
    for (var order : orders) {
      var found = visitor.get("/api/v1/orders/" + order.at("/orderId"), order.at("/accessToken"));
      assertThat(found.at("/status")).isEqualTo("cancelled");
      assertThat(dispatch.leftOf(order)).isEqualTo("0.00");
    }
    assertThat(dispatch.report().at("/differing")).isEqualTo("0");
  }

  private static Answer booked(String session, String name) throws Exception {
    var created = visitor.create(Visitor.order(Visitor.wish(session, "adult", 2), name));
    visitor.pays(created, Visitor.GOOD_CARD);
    assertThat(visitor.capturesUntilDone(created).at("/order/status")).isEqualTo("confirmed");
    return created;
  }

  @Test
  void a_declined_card_is_said_to_be_and_another_one_goes() throws Exception {
    var created = visitor.create(aSeatFor("Mary"));
    visitor.pays(created, Visitor.DECLINED_CARD);
    assertThat(visitor.captures(created).status()).isEqualTo(402);
    visitor.pays(created, Visitor.GOOD_CARD);
    assertThat(visitor.captures(created).status()).isEqualTo(200);
  }

  @Test
  void a_confirmed_order_survives_kill_minus_nine() throws Exception {
    var created = visitor.create(aSeatFor("Joan"));
    visitor.pays(created, Visitor.GOOD_CARD);
    visitor.captures(created);
    service.kill();
    service.restart();
    var found = visitor.get("/api/v1/orders/" + created.at("/orderId"), created.at("/accessToken"));
    assertThat(found.at("/status")).isEqualTo("confirmed");
  }

  @Test
  void a_restart_keeps_what_there_is() throws Exception {
    var created = visitor.create(aSeatFor("Edith"));
    service.stop();
    service.restart();
    visitor.pays(created, Visitor.GOOD_CARD);
    assertThat(visitor.captures(created).at("/order/status")).isEqualTo("confirmed");
  }

  @Test
  void a_webhook_alone_confirms_an_order() throws Exception {
    var created = visitor.create(aSeatFor("Hedy"));
    visitor.pays(created, Visitor.GOOD_CARD);
    var path = "/api/v1/orders/" + created.at("/orderId");
    var token = created.at("/accessToken");
    Await.until(() -> visitor.get(path, token), found -> found.at("/status").equals("confirmed"));
  }

  private static ObjectNode aSeatFor(String name) throws IOException, InterruptedException {
    var session = visitor.session(SUPPLIER, WALK, 4);
    return Visitor.order(Visitor.wish(session.at("/id").asText(), "adult", 1), name);
  }
}
