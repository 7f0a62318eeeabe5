package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.Answers.Kept;
import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.bootstrap.sandbox.SandboxRefund.Turn;
import booking.bootstrap.sandbox.webhook.EventKind;
import booking.bootstrap.sandbox.webhook.Telling;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayRefund.State;
import booking.domain.payment.Statement;
import java.util.List;
import java.util.Optional;

/** What happens to money after it was taken, within one transaction. */
record Refunds(Vault vault) {

  private Returns returns() {
    return new Returns(vault.sql());
  }

  /**
   * @param key by which the service asks for it; empty when somebody else does
   */
  Kept giveBack(SandboxPayment payment, Money amount, Optional<String> key) {
    return payment instanceof Succeeded succeeded
        ? objection(succeeded, amount)
            .map(code -> new Kept(new Answer.Refused(payment, code), false))
            .orElseGet(() -> new Kept(given(succeeded, amount, key), true))
        : new Kept(new Answer.Refused(payment, Bank.UNEXPECTED_STATE), false);
  }

  private Optional<String> objection(Succeeded payment, Money amount) {
    var disputed =
        returns()
            .dispute(payment, payment.received())
            .filter(dispute -> dispute.state() != GatewayDispute.State.WON);
    if (disputed.isPresent()) {
      return Optional.of("charge_disputed");
    }
    if (amount.minorUnits() % SandboxTerms.of(amount.currency()).step() != 0) {
      return Optional.of("amount_not_in_step");
    }
    var left = left(payment);
    if (left.isZero()) {
      return Optional.of("charge_already_refunded");
    }
    return Bank.fits(amount, left) ? Optional.empty() : Optional.of("amount_too_large");
  }

  private Money left(Succeeded payment) {
    var amounts =
        returns().refunds(payment).stream()
            .filter(refund -> refund.stateAt(vault.now()) != State.FAILED)
            .map(SandboxRefund::amount)
            .toList();
    return payment.received().minus(Money.sum(amounts, payment.received().currency()));
  }

  private Answer given(Succeeded payment, Money amount, Optional<String> key) {
    var card = payment.by();
    // It is told when it has turned: a late message is sent right then.
    var turnsAt = vault.now().plus(Telling.LATE.delay());
    var turn = card.refundedLater().map(to -> new Turn(turnsAt, to));
    var refund =
        new SandboxRefund(Names.refund(), key, amount, vault.now(), card.refundedAtFirst(), turn);
    returns().add(payment, refund);
    tell(payment, refund, EventKind.REFUND_CREATED, Telling.ONCE);
    turn.ifPresent(next -> tell(payment, refund, kindOf(next), Telling.LATE));
    return new Answer.GivenBack(payment, refund, false);
  }

  private static EventKind kindOf(Turn turn) {
    return turn.to() == State.FAILED ? EventKind.REFUND_FAILED : EventKind.REFUND_UPDATED;
  }

  private void tell(Succeeded payment, SandboxRefund refund, EventKind kind, Telling telling) {
    var ours = refund.key().map(_ -> payment.terms().payment());
    vault.tellAbout(payment, kind, refund.id(), ours, telling);
  }

  /** About all that was taken. */
  void dispute(SandboxPayment payment, GatewayDispute.State state) {
    var id =
        returns()
            .dispute(payment, payment.terms().amount())
            .map(GatewayDispute::reference)
            .orElseGet(Names::dispute);
    returns().put(payment, id, state);
    var kind =
        state == GatewayDispute.State.OPEN ? EventKind.DISPUTE_CREATED : EventKind.DISPUTE_CLOSED;
    vault.tellAbout(payment, kind, id, Optional.empty(), Telling.ONCE);
  }

  Statement statement(SandboxPayment payment) {
    var nothing = Money.zero(payment.terms().amount().currency());
    var taken = payment instanceof Succeeded succeeded ? succeeded.received() : nothing;
    return new Statement.Known(
        taken,
        returns().refunds(payment).stream().map(refund -> refund.at(vault.now())).toList(),
        returns().dispute(payment, taken).map(List::of).orElse(List.of()),
        payment.kept());
  }
}
