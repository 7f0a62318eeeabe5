package booking.application.payment;

import booking.application.work.NewFacts;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentFacts;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.WebhookInbox;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes in what a gateway sends by itself. It is stored, once by its event id, and answered; what
 * it says is only a reason to ask how the payment stands.
 */
public final class ReceiveWebhook {
  private final PaymentGateway gateway;
  private final Settlements settlements;
  private final WebhookInbox inbox;
  private final Outbox outbox;
  private final UnitOfWork unit;
  private final NewFacts facts;
  private final ServerClock clock;

  public ReceiveWebhook(
      PaymentGateway gateway,
      Settlements settlements,
      WebhookInbox inbox,
      Outbox outbox,
      UnitOfWork unit,
      NewFacts facts,
      ServerClock clock) {
    this.gateway = gateway;
    this.settlements = settlements;
    this.inbox = inbox;
    this.outbox = outbox;
    this.unit = unit;
    this.facts = facts;
    this.clock = clock;
  }

  public sealed interface Outcome {
    record Stored() implements Outcome {}

    record SeenBefore() implements Outcome {}

    /** Genuine, and about nothing of ours; stored all the same, if it says what it is. */
    record NotOurs() implements Outcome {}

    record Forged() implements Outcome {}
  }

  /**
   * Takes one message in.
   *
   * @param body as it came, before anybody read it
   * @param headers by lower-case name
   */
  public Outcome run(byte[] body, Map<String, List<String>> headers) {
    var reading = gateway.read(body, headers);
    if (reading.isEmpty()) {
      return new Outcome.Forged();
    }
    return reading
        .get()
        .event()
        .map(event -> {
          var payment = paymentOf(event);
          return unit.run(() -> store(event, payment, body));
        })
        .orElseGet(Outcome.NotOurs::new);
  }

  /** By our name for it, or by the gateway's where it says no more. */
  private Optional<Payment> paymentOf(GatewayEvent event) {
    return event
        .payment()
        .flatMap(settlements::find)
        .or(() -> event.reference().flatMap(name -> settlements.find(gateway.name(), name)))
        .flatMap(Checkout::payment);
  }

  private Outcome store(GatewayEvent event, Optional<Payment> payment, byte[] body) {
    var now = clock.now();
    if (!inbox.store(gateway.name(), event, body, now)) {
      return new Outcome.SeenBefore();
    }
    if (payment.isEmpty()) {
      return new Outcome.NotOurs();
    }
    outbox.add(List.of(facts.about(payment.get(), PaymentFacts.CHANGED_AT_GATEWAY, now)));
    return new Outcome.Stored();
  }
}
