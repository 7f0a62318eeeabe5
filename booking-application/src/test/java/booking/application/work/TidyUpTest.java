package booking.application.work;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentId;
import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;
import booking.inmemory.InMemoryBackend;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TidyUpTest {
  private static final Duration A_MOMENT = Duration.ofMillis(1);

  private final InMemoryBackend backend = new InMemoryBackend();
  private final TidyUp tidyUp =
      new TidyUp(backend.idempotencyKeys(), backend.webhookInbox(), backend.clock());

  private void requestsCome(int count) {
    for (int i = 0; i < count; i++) {
      var key = new IdempotencyKey(backend.ids().next().toString());
      var now = backend.clock().now();
      backend.idempotencyKeys().remember("import", key, new RequestHash("00"), now);
    }
  }

  private void eventsCome(int count) {
    for (int i = 0; i < count; i++) {
      var id = backend.ids().next();
      var event =
          new GatewayEvent(
              id.toString(), "payment.captured", Optional.of(new PaymentId(id)), Optional.empty());
      backend.webhookInbox().store("sandbox", event, new byte[] {1}, backend.clock().now());
    }
  }

  @Test
  void a_key_is_known_for_a_week() {
    requestsCome(1);
    backend.clock().advance(Duration.ofDays(7));
    assertThat(tidyUp.forgetKeys()).isZero();
    backend.clock().advance(A_MOMENT);
    assertThat(tidyUp.forgetKeys()).isEqualTo(1);
  }

  @Test
  void what_a_gateway_sent_is_kept_for_thirty_days() {
    eventsCome(1);
    backend.clock().advance(Duration.ofDays(30));
    assertThat(tidyUp.dropBodies()).isZero();
    backend.clock().advance(A_MOMENT);
    assertThat(tidyUp.dropBodies()).isEqualTo(1);
  }

  @Test
  void however_much_there_is_none_of_it_is_left() {
    requestsCome(2_001);
    eventsCome(2_001);
    backend.clock().advance(Duration.ofDays(31));
    assertThat(tidyUp.forgetKeys()).isEqualTo(2_001);
    assertThat(tidyUp.dropBodies()).isEqualTo(2_001);
  }
}
