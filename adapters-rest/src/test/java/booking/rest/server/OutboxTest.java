package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.order.LookUpOrder;
import booking.domain.catalog.Catalog;
import booking.domain.ledger.Settlement;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.work.Outbox;
import booking.inmemory.InMemoryMailbox;
import booking.inmemory.SettableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MicronautTest
class OutboxTest {
  @Inject Client client;
  @Inject Harbour harbour;
  @Inject Outbox outbox;
  @Inject SettableClock clock;
  @Inject InMemoryMailbox mailbox;
  @Inject LookUpOrder lookUpOrder;
  @Inject Catalog catalog;

  /** Whoever asked for lost links, as far as somebody would be told. */
  private long linksWanted() {
    return outbox.lease(100, clock.now(), Duration.ofNanos(1)).stream()
        .filter(delivery -> delivery.fact().kind().equals(OrderFacts.LINK_WANTED))
        .count();
  }

  private void asksForHisLink(String email, String... key) {
    assertThat(
            client
                .post("/api/v1/orders/resend", "{\"email\": \"%s\"}".formatted(email), key)
                .status())
        .isEqualTo(202);
    clock.advance(Duration.ofSeconds(1));
  }

  @Test
  void a_lost_link_is_sent_once_for_one_key() {
    var session = harbour.freshWalk();
    var order = Harbour.order(Harbour.item(session, "adult", 1));
    harbour.place(order.replace("ada@", "grace@"));
    asksForHisLink("grace@example.com", Client.key("grace-lost-it"));
    asksForHisLink("grace@example.com", Client.key("grace-lost-it"));
    assertThat(linksWanted()).isEqualTo(1);
    assertThat(
            client
                .post(
                    "/api/v1/orders/resend",
                    "{\"email\": \"ada@example.com\"}",
                    Client.key("grace-lost-it"))
                .gist())
        .isEqualTo("422 idempotency-key-reused");
  }

  @Test
  void a_dead_letter_is_shown_and_told_again() {
    harbour.booked(1);
    var delivery = outbox.lease(1, clock.now(), Duration.ofMinutes(1)).getFirst();
    outbox.bury(delivery, "SocketTimeoutException");
    var letter = client.get("/api/v1/outbox/dead", Client.operator()).json().at("/letters/0");
    assertThat(letter.get("trouble").asText()).isEqualTo("SocketTimeoutException");
    assertThat(letter.get("kind").asText()).isEqualTo(delivery.fact().kind().name());
    var retry =
        "/api/v1/outbox/dead/%s/%s/retry"
            .formatted(letter.get("fact").asText(), letter.get("handler").asText());
    assertThat(client.post(retry, "", "X-Api-Key", ServerWiring.SAKURA_KEY).gist())
        .isEqualTo("404 not-found");
    assertThat(
            client
                .get("/api/v1/outbox/dead", "X-Api-Key", ServerWiring.SAKURA_KEY)
                .json()
                .get("letters"))
        .isEmpty();
    assertThat(client.post(retry, "", Client.operator()).at("/status")).isEqualTo("due");
    assertThat(client.post(retry, "", Client.operator()).gist()).isEqualTo("404 not-found");
    assertThat(client.get("/api/v1/outbox/dead", Client.operator()).json().get("letters"))
        .isEmpty();
  }

  @Test
  void mail_that_was_kept_can_be_read() {
    var placed = harbour.booked(1);
    var order = new OrderId(UUID.fromString(placed.at("/orderId")));
    var checkout = lookUpOrder.run(order, placed.at("/accessToken")).orElseThrow();
    var supplier = catalog.named("harbour").orElseThrow().supplier();
    var books = Settlement.of(List.of(), supplier.currency());
    mailbox.send(new Notice.Sold("sold-1", supplier, (Order.Confirmed) checkout.order(), books));
    var mail = client.get("/api/v1/mailbox?limit=1", Client.operator());
    assertThat(mail.at("/mails/0/to/0")).isEqualTo("sales@harbour.example");
  }
}
