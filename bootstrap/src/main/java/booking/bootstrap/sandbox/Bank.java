package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.Answers.Kept;
import booking.bootstrap.sandbox.SandboxPayment.Canceled;
import booking.bootstrap.sandbox.SandboxPayment.RequiresCapture;
import booking.bootstrap.sandbox.SandboxPayment.RequiresPaymentMethod;
import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.bootstrap.sandbox.SandboxPayment.Terms;
import booking.bootstrap.sandbox.SandboxPayment.Unpaid;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.KeptCard;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Statement;
import booking.domain.work.ServerClock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * The sandbox itself, behind every way in: each call is one transaction that moves a payment, keeps
 * the answer under its key and writes down what is to be told.
 */
final class Bank {
  static final String UNEXPECTED_STATE = "payment_intent_unexpected_state";
  static final String NO_SUCH_THING = "resource_missing";
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

  /**
   * What is to be paid.
   *
   * @param keeps the card that is kept once it paid, or was kept before
   * @param charged whether that card is charged at once, without its owner
   */
  record Wish(PaymentId payment, Money amount, Optional<KeptCard> keeps, boolean charged) {}

  Answer open(Wish wish, Call call) {
    return transaction(vault -> new Answers(vault.sql()).once(call, () -> open(wish, vault)));
  }

  private static Kept open(Wish wish, Vault vault) {
    var objection = objection(wish.amount());
    if (objection.isPresent()) {
      return new Kept(new Answer.Impossible(objection.get()), false);
    }
    return wish.charged() ? charge(wish, vault) : done(add(wish, vault));
  }

  private static Kept charge(Wish wish, Vault vault) {
    return wish.keeps()
        .flatMap(new Payments(vault.sql())::find)
        .map(known -> done(vault.make(add(wish, vault).charge(known, vault.now()))))
        .orElseGet(() -> new Kept(new Answer.Impossible(NO_SUCH_THING), false));
  }

  private static RequiresPaymentMethod add(Wish wish, Vault vault) {
    var id = Names.payment();
    var secret = Names.secretOf(id);
    var terms = new Terms(id, secret, wish.payment(), wish.amount(), vault.now(), 0, wish.keeps());
    var opened = new RequiresPaymentMethod(terms, Optional.empty());
    new Payments(vault.sql()).add(opened);
    return opened;
  }

  private static Kept done(SandboxPayment payment) {
    return new Kept(new Answer.Done(payment, false), true);
  }

  private static Optional<String> objection(Money amount) {
    var allowed = SandboxTerms.of(amount.currency());
    if (amount.compareTo(allowed.minimum()) < 0) {
      return Optional.of("amount_too_small");
    }
    return amount.minorUnits() % allowed.step() == 0
        ? Optional.empty()
        : Optional.of("amount_not_in_step");
  }

  /** As it stands now: an authorisation that ran out is found to have done so. */
  Optional<SandboxPayment> find(String id) {
    return new Payments(database)
        .find(id)
        .flatMap(payment ->
            payment instanceof RequiresCapture open && open.lapse(clock.now()).isPresent()
                ? transaction(vault -> vault.lock(id))
                : Optional.of(payment));
  }

  Optional<Statement> statement(String id) {
    return find(id)
        .map(payment -> new Refunds(new Vault(database, clock.now())).statement(payment));
  }

  Answer confirm(String clientSecret, TestCard card) {
    return transaction(vault ->
        vault
            .lockBySecret(clientSecret)
            .map(payment -> confirm(payment, card, vault))
            .orElseGet(Answer.NoSuchPayment::new));
  }

  private static Answer confirm(SandboxPayment payment, TestCard card, Vault vault) {
    return payment instanceof Unpaid unpaid
        ? new Answer.Done(vault.make(unpaid.confirm(card, vault.now())), false)
        : new Answer.Refused(payment, UNEXPECTED_STATE);
  }

  /** What is said last counts, so that nothing is kept under a key. */
  Answer change(String id, Money amount) {
    return transaction(vault ->
        vault
            .lock(id)
            .map(payment -> change(payment, amount, vault))
            .orElseGet(Answer.NoSuchPayment::new));
  }

  private static Answer change(SandboxPayment payment, Money amount, Vault vault) {
    var objection = objection(amount);
    if (objection.isPresent()) {
      return new Answer.Impossible(objection.get());
    }
    if (!(payment instanceof Unpaid unpaid)) {
      return new Answer.Refused(payment, UNEXPECTED_STATE);
    }
    var changed = unpaid.change(amount);
    new Payments(vault.sql()).store(changed);
    return new Answer.Done(changed, false);
  }

  Answer capture(String id, Money amount, Call call) {
    return change(id, call, (payment, vault) -> capture(payment, amount, vault));
  }

  private static Kept capture(SandboxPayment payment, Money amount, Vault vault) {
    return switch (payment) {
      case RequiresCapture authorised when !fits(amount, payment.terms().amount()) ->
          new Kept(new Answer.Refused(authorised, "amount_not_capturable"), false);
      case RequiresCapture authorised -> take(authorised, amount, vault);
      case Canceled canceled -> new Kept(new Answer.Refused(canceled, AUTHORISATION_GONE), true);
      case Unpaid unpaid -> new Kept(new Answer.Refused(unpaid, UNEXPECTED_STATE), false);
      case Succeeded done -> new Kept(new Answer.Refused(done, UNEXPECTED_STATE), false);
    };
  }

  private static Kept take(RequiresCapture authorised, Money amount, Vault vault) {
    var moved = vault.make(authorised.capture(amount));
    if (!(moved instanceof Succeeded)) {
      return new Kept(new Answer.Refused(moved, AUTHORISATION_GONE), true);
    }
    if (authorised.by() == TestCard.DISPUTED) {
      new Refunds(vault).dispute(moved, GatewayDispute.State.OPEN);
    }
    return done(moved);
  }

  static boolean fits(Money wanted, Money there) {
    return wanted.currency().equals(there.currency())
        && wanted.isPositive()
        && wanted.compareTo(there) <= 0;
  }

  Answer cancel(String id, Call call) {
    return change(id, call, Bank::cancel);
  }

  private static Kept cancel(SandboxPayment payment, Vault vault) {
    return switch (payment) {
      case Unpaid unpaid -> done(vault.make(unpaid.cancel()));
      case RequiresCapture held -> done(vault.make(held.cancel()));
      case Canceled already -> done(already);
      case Succeeded tooLate -> new Kept(new Answer.Refused(tooLate, UNEXPECTED_STATE), false);
    };
  }

  Answer giveBack(String id, Money amount, Call call) {
    return change(
        id,
        call,
        (payment, vault) -> new Refunds(vault).giveBack(payment, amount, Optional.of(call.key())));
  }

  /** Somebody does it who is not the service. */
  Answer refundElsewhere(String id, Money amount) {
    return transaction(vault ->
        vault
            .lock(id)
            .map(payment -> new Refunds(vault).giveBack(payment, amount, Optional.empty()).answer())
            .orElseGet(Answer.NoSuchPayment::new));
  }

  /** The customer's bank opens a dispute about all that was taken, or ends it. */
  Answer dispute(String id, GatewayDispute.State state) {
    return transaction(vault -> vault.lock(id).map(payment -> dispute(payment, state, vault)))
        .orElseGet(Answer.NoSuchPayment::new);
  }

  private static Answer dispute(SandboxPayment payment, GatewayDispute.State state, Vault vault) {
    if (!(payment instanceof Succeeded)) {
      return new Answer.Refused(payment, UNEXPECTED_STATE);
    }
    new Refunds(vault).dispute(payment, state);
    return new Answer.Done(payment, false);
  }

  private Answer change(String id, Call call, BiFunction<SandboxPayment, Vault, Kept> change) {
    return transaction(vault ->
        new Answers(vault.sql())
            .once(
                call,
                () ->
                    vault
                        .lock(id)
                        .map(payment -> change.apply(payment, vault))
                        .orElseGet(() -> new Kept(new Answer.NoSuchPayment(), false))));
  }

  private <T> T transaction(Function<Vault, T> work) {
    T done =
        database.transactionResult(
            transaction -> work.apply(new Vault(transaction.dsl(), clock.now())));
    toldSomething.run();
    return done;
  }
}
