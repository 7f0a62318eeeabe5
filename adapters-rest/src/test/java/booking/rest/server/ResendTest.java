package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.order.OrderFacts;
import booking.domain.work.Delivery;
import booking.domain.work.Outbox;
import booking.inmemory.SettableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that are asked for more often than anybody loses them. */
@MicronautTest
class ResendTest {
  @Inject Client client;
  @Inject Harbour harbour;
  @Inject Outbox outbox;
  @Inject SettableClock clock;

  @BeforeEach
  void a_quarter_of_an_hour_goes_by() {
    clock.advance(Duration.ofMinutes(15));
    linksMailed();
  }

  @Test
  void nobody_is_mailed_more_than_three_times_in_a_quarter_of_an_hour() {
    isBookedBy("grace");
    asksFor("grace", "Grace", "GRACE", "grace");
    assertThat(linksMailed()).isEqualTo(3);
    clock.advance(Duration.ofMinutes(15));
    asksFor("grace");
    assertThat(linksMailed()).isEqualTo(1);
  }

  @Test
  void one_mailbox_that_is_full_does_not_keep_another_from_its_link() {
    isBookedBy("mary");
    asksFor("joan", "joan", "joan", "joan", "mary");
    assertThat(linksMailed()).isEqualTo(1);
  }

  @Test
  void who_asks_for_many_addresses_is_not_heard_any_longer() {
    isBookedBy("edith");
    for (int i = 0; i < 30; i++) {
      asksFor("somebody" + i);
    }
    asksFor("edith");
    assertThat(linksMailed()).isZero();
  }

  @Test
  void who_claims_to_ask_from_elsewhere_is_counted_where_he_is() {
    isBookedBy("emmy");
    for (int i = 0; i < 30; i++) {
      asksFrom("203.0.113." + i, "anybody" + i);
    }
    asksFrom("203.0.113.30", "emmy");
    assertThat(linksMailed()).isZero();
  }

  @Test
  void a_wish_too_many_is_answered_as_any_other() {
    var answers = asksFor("hedy", "hedy", "hedy", "hedy");
    assertThat(answers).allMatch(answer -> answer.status() == 202);
    assertThat(answers.stream().map(Answer::body)).containsOnly(answers.getFirst().body());
  }

  private void isBookedBy(String name) {
    var order = Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1));
    assertThat(harbour.place(order.replace("ada@", name + "@")).status()).isEqualTo(201);
  }

  private List<Answer> asksFor(String... names) {
    return List.of(names).stream()
        .map("{\"email\": \"%s@example.com\"}"::formatted)
        .map(body -> client.post("/api/v1/orders/resend", body))
        .toList();
  }

  private void asksFrom(String address, String name) {
    client.post(
        "/api/v1/orders/resend",
        "{\"email\": \"%s@example.com\"}".formatted(name),
        "X-Forwarded-For",
        address,
        "Forwarded",
        "for=" + address);
  }

  /** How many links were mailed since this was asked last. */
  private long linksMailed() {
    long links = 0;
    for (var due = due(); !due.isEmpty(); due = due()) {
      due.forEach(outbox::delivered);
      links +=
          due.stream()
              .filter(delivery -> delivery.fact().kind().equals(OrderFacts.LINK_WANTED))
              .count();
    }
    return links;
  }

  private List<Delivery> due() {
    return outbox.lease(100, clock.now(), Duration.ofMinutes(1));
  }
}
