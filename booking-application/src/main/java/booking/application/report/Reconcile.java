package booking.application.report;

import booking.domain.catalog.SupplierId;
import booking.domain.ledger.Account;
import booking.domain.ledger.Journal;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Payments;
import booking.domain.payment.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Compares the books with the gateway's own word, payment by payment: what it has of a captured
 * payment is what it captured, less what went back and what banks took back.
 */
public final class Reconcile {
  private final Payments payments;
  private final Journal journal;
  private final PaymentGateway gateway;

  public Reconcile(Payments payments, Journal journal, PaymentGateway gateway) {
    this.payments = payments;
    this.journal = journal;
    this.gateway = gateway;
  }

  /**
   * Which payments are compared: those captured in that time, the oldest first.
   *
   * @param after only those after this one: where the page before ended
   */
  public record Command(
      Optional<SupplierId> supplier,
      Instant from,
      Instant to,
      Optional<PaymentId> after,
      int atMost) {}

  /**
   * One payment as both say.
   *
   * @param atGateway empty when the gateway did not say
   */
  public record Compared(Payment.Captured payment, Money inTheBooks, Optional<Money> atGateway) {

    public boolean agrees() {
      return atGateway.equals(Optional.of(inTheBooks));
    }
  }

  public List<Compared> run(Command command) {
    return payments
        .captured(
            command.supplier(), command.from(), command.to(), command.after(), command.atMost())
        .stream()
        .map(this::compare)
        .toList();
  }

  private Compared compare(Payment.Captured payment) {
    var details = payment.details();
    var books =
        journal.balance(
            details.supplier(),
            Account.clearing(payment.id().value()),
            details.amount().currency());
    return new Compared(payment, books, atGateway(payment));
  }

  private Optional<Money> atGateway(Payment.Captured payment) {
    return switch (gateway.statement(payment.details().intent().orElseThrow())) {
      case Statement.Known known -> Optional.of(left(known));
      case Statement.Unknown silent -> Optional.empty();
    };
  }

  /** What is on its way and not gone yet is still there; the books see it so, too. */
  private static Money left(Statement.Known known) {
    var left = known.captured();
    for (var refund : known.refunds()) {
      left = refund.state() == GatewayRefund.State.SUCCEEDED ? left.minus(refund.amount()) : left;
    }
    for (var dispute : known.disputes()) {
      left = dispute.state() == GatewayDispute.State.WON ? left : left.minus(dispute.amount());
    }
    return left;
  }
}
