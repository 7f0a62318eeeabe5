package booking.contract.payment;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.payment.GatewayBench.Card;
import booking.contract.payment.GatewayBench.Sent;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentGateway.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a gateway sends by itself is believed when it is genuine and fresh, and not otherwise. */
public interface GatewayMessagesContract {

  /** A gateway at which nobody has paid yet. */
  GatewayBench bench();

  private static Sent paidAndTold(Till till) {
    till.paid(Card.GOOD);
    return till.bench().sent().getLast();
  }

  private static Optional<Reading> read(Till till, String body, Map<String, List<String>> headers) {
    return till.bench().gateway().read(body.getBytes(StandardCharsets.UTF_8), headers);
  }

  @Test
  default void a_payment_that_was_paid_is_told_by_name() {
    var till = new Till(bench());
    var sent = paidAndTold(till);
    assertThat(read(till, sent.body(), sent.headers()))
        .flatMap(Reading::event)
        .flatMap(GatewayEvent::payment)
        .contains(till.payment().id());
  }

  @Test
  default void what_somebody_else_did_is_told_by_the_gateways_name_for_the_payment() {
    var till = new Till(bench());
    var intent = till.captured(Card.GOOD);
    till.bench().dispute(intent, GatewayDispute.State.OPEN);
    var sent = till.bench().sent().getLast();
    assertThat(read(till, sent.body(), sent.headers()))
        .flatMap(Reading::event)
        .flatMap(GatewayEvent::reference)
        .contains(intent.reference());
  }

  @Test
  default void a_message_read_again_is_the_same_event() {
    var till = new Till(bench());
    var sent = paidAndTold(till);
    assertThat(read(till, sent.body(), sent.headers()))
        .isEqualTo(read(till, sent.body(), sent.headers()));
  }

  @Test
  default void a_message_that_was_changed_is_not_believed() {
    var till = new Till(bench());
    var sent = paidAndTold(till);
    var changed = sent.body() + " ";
    assertThat(read(till, changed, sent.headers())).isEmpty();
  }

  @Test
  default void a_message_without_signature_is_not_believed() {
    var till = new Till(bench());
    assertThat(read(till, paidAndTold(till).body(), Map.of())).isEmpty();
  }

  @Test
  default void an_old_message_is_not_believed() {
    var till = new Till(bench());
    var sent = paidAndTold(till);
    till.pass(Duration.ofHours(1));
    assertThat(read(till, sent.body(), sent.headers())).isEmpty();
  }
}
