package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.Answers.Kept;
import booking.bootstrap.sandbox.SandboxPayment.Canceled;
import booking.bootstrap.sandbox.SandboxPayment.Move;
import booking.bootstrap.sandbox.SandboxPayment.RequiresCapture;
import booking.bootstrap.sandbox.SandboxPayment.RequiresPaymentMethod;
import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.bootstrap.sandbox.SandboxPayment.Terms;
import booking.bootstrap.sandbox.SandboxPayment.Unpaid;
import booking.bootstrap.sandbox.webhook.Events;
import booking.bootstrap.sandbox.webhook.Happening;
import booking.bootstrap.sandbox.webhook.Telling;
import booking.domain.money.Money;
import booking.domain.payment.PaymentId;
import booking.domain.work.ServerClock;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * The sandbox itself, behind every way in: each call is one transaction that moves a payment, keeps
 * the answer under its key and writes down what is to be told.
 */
final class Bank {
  private static final String UNEXPECTED_STATE = "payment_intent_unexpected_state";
  private static final String AUTHORISATION_GONE = "charge_expired_for_capture";

  private final DSLContext database;
  private final ServerClock clock;
  private final Runnable toldSomething;

  /**
   * @param toldSomething called when there is something new to be delivered
   */
  Bank(DSLContext database, ServerClock clock, Runnable toldSomething) {
    this.database = database;
    this.clock = clock;
    this.toldSomething = toldSomething;
  }

  Answer open(PaymentId payment, Money amount, String key) {
    var request = "open " + payment.value() + " " + amount;
    return transaction(
        sql -> new Answers(sql).once(key, request, () -> open(payment, amount, sql)));
  }

  private Kept open(PaymentId payment, Money amount, DSLContext sql) {
    var allowed = SandboxTerms.of(amount.currency());
    if (amount.compareTo(allowed.minimum()) < 0) {
      return new Kept(new Answer.BadAmount("amount_too_small"), false);
    }
    if (amount.minorUnits() % allowed.step() != 0) {
      return new Kept(new Answer.BadAmount("amount_not_in_step"), false);
    }
    var id = Names.payment();
    var opened =
        new RequiresPaymentMethod(
            new Terms(id, Names.secretOf(id), payment, amount, clock.now(), 0), Optional.empty());
    new Payments(sql).add(opened);
    return new Kept(new Answer.Done(opened, false), true);
  }

  /** As it stands now: an authorisation that ran out is found to have done so. */
  Optional<SandboxPayment> find(String id) {
    return new Payments(database)
        .find(id)
        .flatMap(payment ->
            payment instanceof RequiresCapture open && open.lapse(clock.now()).isPresent()
                ? transaction(sql -> locked(id, sql))
                : Optional.of(payment));
  }

  Answer confirm(String clientSecret, TestCard card) {
    return transaction(sql ->
        new Payments(sql)
            .lockBySecret(clientSecret)
            .map(found -> upToDate(found, sql))
            .map(payment -> confirm(payment, card, sql))
            .orElseGet(Answer.NoSuchPayment::new));
  }

  private Answer confirm(SandboxPayment payment, TestCard card, DSLContext sql) {
    return payment instanceof Unpaid unpaid
        ? new Answer.Done(make(unpaid.confirm(card, clock.now()), sql), false)
        : new Answer.Refused(payment, UNEXPECTED_STATE);
  }

  Answer capture(String id, Money amount, String key) {
    return change(
        id, key, "capture " + id + " " + amount, (payment, sql) -> capture(payment, amount, sql));
  }

  private Kept capture(SandboxPayment payment, Money amount, DSLContext sql) {
    return switch (payment) {
      case RequiresCapture authorised when !fits(amount, payment.terms().amount()) ->
          new Kept(new Answer.Refused(authorised, "amount_not_capturable"), false);
      case RequiresCapture authorised -> {
        var moved = make(authorised.capture(amount), sql);
        yield moved instanceof Succeeded
            ? new Kept(new Answer.Done(moved, false), true)
            : new Kept(new Answer.Refused(moved, AUTHORISATION_GONE), true);
      }
      case Canceled canceled -> new Kept(new Answer.Refused(canceled, AUTHORISATION_GONE), true);
      case Unpaid unpaid -> new Kept(new Answer.Refused(unpaid, UNEXPECTED_STATE), false);
      case Succeeded done -> new Kept(new Answer.Refused(done, UNEXPECTED_STATE), false);
    };
  }

  private static boolean fits(Money wanted, Money authorised) {
    return wanted.currency().equals(authorised.currency())
        && wanted.isPositive()
        && wanted.compareTo(authorised) <= 0;
  }

  Answer cancel(String id, String key) {
    return change(id, key, "cancel " + id, this::cancel);
  }

  private Kept cancel(SandboxPayment payment, DSLContext sql) {
    return switch (payment) {
      case Unpaid unpaid -> new Kept(new Answer.Done(make(unpaid.cancel(), sql), false), true);
      case RequiresCapture held -> new Kept(new Answer.Done(make(held.cancel(), sql), false), true);
      case Canceled already -> new Kept(new Answer.Done(already, false), true);
      case Succeeded tooLate -> new Kept(new Answer.Refused(tooLate, UNEXPECTED_STATE), false);
    };
  }

  @FunctionalInterface
  private interface Change {
    Kept of(SandboxPayment payment, DSLContext sql);
  }

  private Answer change(String id, String key, String request, Change change) {
    return transaction(sql ->
        new Answers(sql)
            .once(
                key,
                request,
                () ->
                    locked(id, sql)
                        .map(payment -> change.of(payment, sql))
                        .orElseGet(() -> new Kept(new Answer.NoSuchPayment(), false))));
  }

  private Optional<SandboxPayment> locked(String id, DSLContext sql) {
    return new Payments(sql).lock(id).map(payment -> upToDate(payment, sql));
  }

  private SandboxPayment upToDate(SandboxPayment payment, DSLContext sql) {
    return payment instanceof RequiresCapture held
        ? held.lapse(clock.now()).map(move -> make(move, sql)).orElse(payment)
        : payment;
  }

  private SandboxPayment make(Move move, DSLContext sql) {
    new Payments(sql).store(move.to());
    var terms = move.to().terms();
    new Events(sql)
        .add(
            new Happening(move.told(), terms.id(), terms.payment(), terms.amount()),
            move.card().map(TestCard::telling).orElse(Telling.ONCE),
            clock.now());
    return move.to();
  }

  private <T> T transaction(Function<DSLContext, T> work) {
    T done = database.transactionResult(transaction -> work.apply(transaction.dsl()));
    toldSomething.run();
    return done;
  }
}
