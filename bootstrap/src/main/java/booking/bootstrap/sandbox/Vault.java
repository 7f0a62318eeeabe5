package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.SandboxPayment.Move;
import booking.bootstrap.sandbox.SandboxPayment.RequiresCapture;
import booking.bootstrap.sandbox.webhook.EventKind;
import booking.bootstrap.sandbox.webhook.Events;
import booking.bootstrap.sandbox.webhook.Happening;
import booking.bootstrap.sandbox.webhook.Telling;
import booking.domain.payment.PaymentId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** Where payments are moved, within one transaction and at one instant. */
record Vault(DSLContext sql, Instant now) {

  /** Nobody else may change it until the transaction ends. */
  Optional<SandboxPayment> lock(String id) {
    return new Payments(sql).lock(id).map(this::upToDate);
  }

  Optional<SandboxPayment> lockBySecret(String clientSecret) {
    return new Payments(sql).lockBySecret(clientSecret).map(this::upToDate);
  }

  private SandboxPayment upToDate(SandboxPayment payment) {
    return payment instanceof RequiresCapture held
        ? held.lapse(now).map(this::make).orElse(payment)
        : payment;
  }

  SandboxPayment make(Move move) {
    new Payments(sql).store(move.to());
    var terms = move.to().terms();
    tell(
        Happening.to(move.told(), terms.id(), terms.payment(), terms.amount()),
        move.card().map(TestCard::telling).orElse(Telling.ONCE));
    return move.to();
  }

  /** Something that happened to what is not the payment itself, but about it. */
  void tellAbout(
      SandboxPayment payment,
      EventKind kind,
      String id,
      Optional<PaymentId> ours,
      Telling telling) {
    var terms = payment.terms();
    tell(new Happening(kind, id, terms.id(), ours, terms.amount()), telling);
  }

  private void tell(Happening what, Telling telling) {
    new Events(sql).add(what, telling, now);
  }
}
