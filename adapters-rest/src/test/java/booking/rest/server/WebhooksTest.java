package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.payment.PaymentFacts;
import booking.domain.work.Outbox;
import booking.inmemory.SettableClock;
import booking.inmemory.payment.InMemoryGateway;
import booking.inmemory.payment.Message;
import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@MicronautTest
class WebhooksTest {
  @Inject Client client;
  @Inject Harbour harbour;
  @Inject InMemoryGateway gateway;
  @Inject Outbox outbox;
  @Inject SettableClock clock;

  private Answer send(Message message) {
    var headers =
        message.headers().entrySet().stream()
            .flatMap(header -> Stream.of(header.getKey(), header.getValue().getFirst()))
            .toArray(String[]::new);
    return client.post("/api/v1/webhooks/memory", message.body(), headers);
  }

  private long changes() {
    return outbox.lease(100, clock.now(), Duration.ofNanos(1)).stream()
        .filter(delivery -> delivery.fact().kind().equals(PaymentFacts.CHANGED_AT_GATEWAY))
        .count();
  }

  @Test
  void a_genuine_message_is_taken_in_once() {
    harbour.pay(harbour.placed(1), TestCard.GOOD);
    var message = gateway.messages().getLast();
    assertThat(send(message).at("/received")).isEqualTo("true");
    assertThat(send(message).at("/received")).isEqualTo("true");
    assertThat(changes()).isEqualTo(1);
  }

  @Test
  void a_forged_message_is_not_taken_in() {
    harbour.pay(harbour.placed(1), TestCard.GOOD);
    var message = gateway.messages().getLast();
    assertThat(send(new Message(message.body() + " ", message.headers())).gist())
        .isEqualTo("400 forged-webhook");
    assertThat(client.post("/api/v1/webhooks/memory", "{}").gist()).isEqualTo("400 forged-webhook");
  }

  @Test
  void a_message_may_be_of_any_media_type_and_of_a_known_gateway_only() {
    assertThat(client.post("/api/v1/webhooks/memory", "x", "Content-Type", "text/plain").gist())
        .isEqualTo("400 forged-webhook");
    assertThat(client.post("/api/v1/webhooks/stripe", "{}").gist()).isEqualTo("404 not-found");
    assertThat(client.post("/api/v1/webhooks/memory", "").status()).isEqualTo(400);
  }
}
