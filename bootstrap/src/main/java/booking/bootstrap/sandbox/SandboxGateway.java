package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.bootstrap.sandbox.webhook.Signature;
import booking.domain.money.Money;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Change;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Intent;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import booking.domain.pricing.GatewayTerms;
import booking.domain.work.ServerClock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bank as our core asks it: a bank that cannot be reached leaves everything unknown. */
final class SandboxGateway implements PaymentGateway {
  private static final Logger LOG = LoggerFactory.getLogger(SandboxGateway.class);

  private final Bank bank;
  private final Signature signature;
  private final ServerClock clock;

  SandboxGateway(Bank bank, Signature signature, ServerClock clock) {
    this.bank = bank;
    this.signature = signature;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  public boolean isSandbox() {
    return true;
  }

  @Override
  public GatewayTerms terms(Currency currency) {
    return SandboxTerms.of(currency);
  }

  @Override
  public Opening open(PaymentRequest request, GatewayKey key) {
    var wish = wish(request);
    var payment = request.payment();
    var says =
        "open %s %s %s %s %s"
            .formatted(
                payment.id().value(),
                payment.amount(),
                payment.boundTo().hex(),
                request.bookings(),
                request.paying());
    var call = new Call(key.value(), says);
    return reached(
        new Opening.Unknown(),
        () ->
            switch (bank.open(wish, call)) {
              case Answer.Done(var opened, var _) ->
                  new Opening.Opened(
                      new Intent(opened.terms().id(), opened.terms().clientSecret()));
              case Answer.Refused(var _, var code) -> new Opening.Refused(code);
              case Answer.Impossible(var code) -> new Opening.Refused(code);
              case Answer.NoSuchPayment _, Answer.GivenBack _ -> new Opening.Unknown();
              case Answer.KeyReused _ -> new Opening.Refused("idempotency_error");
            });
  }

  private static Bank.Wish wish(PaymentRequest request) {
    var payment = request.payment();
    var keeps =
        switch (request.paying()) {
          case Paying.ByCustomer _ -> Optional.<KeptCard>empty();
          case Paying.ByCustomerWhoseCardIsKept _ -> Optional.of(Names.keptCard());
          case Paying.WithKeptCard(var card) -> Optional.of(card);
        };
    boolean charged = request.paying() instanceof Paying.WithKeptCard;
    return new Bank.Wish(payment.id(), payment.amount(), keeps, charged);
  }

  @Override
  public Change change(Intent intent, PaymentRequest request, GatewayKey key) {
    return reached(
        new Change.Unknown(),
        () ->
            switch (bank.change(intent.reference(), request.payment().amount())) {
              case Answer.Done _ -> new Change.Changed();
              case Answer.Refused(var _, var code) -> new Change.Refused(code);
              case Answer.Impossible(var code) -> new Change.Refused(code);
              case Answer.NoSuchPayment _ -> new Change.Refused(Bank.NO_SUCH_THING);
              case Answer.KeyReused _, Answer.GivenBack _ -> new Change.Unknown();
            });
  }

  @Override
  public Truth fetch(Intent intent) {
    return reached(
        new Truth.Unknown(),
        () -> bank.find(intent.reference()).map(Truths::of).orElseGet(Truth.Unknown::new));
  }

  /** A key used for another capture leaves it unknown: that other one may have taken money. */
  @Override
  public Capture capture(Intent intent, Money amount, GatewayKey key) {
    return reached(
        new Capture.Unknown(),
        () ->
            switch (bank.capture(
                intent.reference(), amount, call(key, "capture", intent, amount))) {
              case Answer.Done(var payment, var repeated) -> captured(payment, repeated);
              case Answer.Refused(Succeeded(var _, var _, var received), var _) ->
                  new Capture.Captured(received);
              case Answer.Refused(var _, var code) -> new Capture.Refused(code);
              case Answer.Impossible(var code) -> new Capture.Refused(code);
              case Answer.NoSuchPayment _ -> new Capture.Refused(Bank.NO_SUCH_THING);
              case Answer.KeyReused _, Answer.GivenBack _ -> new Capture.Unknown();
            });
  }

  private static Capture captured(SandboxPayment payment, boolean repeated) {
    if (!(payment instanceof Succeeded(var _, var card, var received))) {
      throw new IllegalStateException("Captured, it has succeeded");
    }
    boolean lost = card.atCapture() == TestCard.AtCapture.ANSWER_LOST && !repeated;
    return lost ? new Capture.Unknown() : new Capture.Captured(received);
  }

  @Override
  public Cancellation cancel(Intent intent, GatewayKey key) {
    return reached(
        new Cancellation.Unknown(),
        () ->
            switch (bank.cancel(intent.reference(), call(key, "cancel", intent, ""))) {
              case Answer.Done(SandboxPayment.Canceled(var _, var by, var _), var _) ->
                  new Cancellation.Cancelled(by.isPresent());
              case Answer.Done _ -> throw new IllegalStateException("Cancelled, it is canceled");
              case Answer.Refused _ -> new Cancellation.AlreadyCaptured();
              case Answer.Impossible _,
                  Answer.GivenBack _,
                  Answer.NoSuchPayment _,
                  Answer.KeyReused _ ->
                  new Cancellation.Unknown();
            });
  }

  @Override
  public GivingBack giveBack(Intent intent, Money amount, GatewayKey key) {
    var call = call(key, "give back", intent, amount);
    return reached(
        new GivingBack.Unknown(),
        () ->
            switch (bank.giveBack(intent.reference(), amount, call)) {
              case Answer.GivenBack given -> accepted(given);
              case Answer.Refused(var _, var code) -> new GivingBack.Refused(code);
              case Answer.Impossible(var code) -> new GivingBack.Refused(code);
              case Answer.NoSuchPayment _ -> new GivingBack.Refused(Bank.NO_SUCH_THING);
              case Answer.KeyReused _ -> new GivingBack.Refused("idempotency_error");
              case Answer.Done _ -> new GivingBack.Unknown();
            });
  }

  private GivingBack accepted(Answer.GivenBack given) {
    boolean lost =
        given.payment().card().equals(Optional.of(TestCard.REFUND_ANSWER_LOST))
            && !given.repeated();
    return lost
        ? new GivingBack.Unknown()
        : new GivingBack.Accepted(given.refund().at(clock.now()));
  }

  @Override
  public Statement statement(Intent intent) {
    return reached(
        new Statement.Unknown(),
        () -> bank.statement(intent.reference()).orElseGet(Statement.Unknown::new));
  }

  private static Call call(GatewayKey key, String what, Intent intent, Object amount) {
    return new Call(key.value(), "%s %s %s".formatted(what, intent.reference(), amount));
  }

  @Override
  public Optional<Reading> read(byte[] body, Map<String, List<String>> headers) {
    return signature.read(body, headers, clock.now());
  }

  private static <T> T reached(T otherwise, Supplier<T> call) {
    try {
      return call.get();
    } catch (DataAccessException e) {
      // What it says holds the statement, and may hold what was bound to it.
      LOG.warn("The sandbox's bank cannot be reached: SQLSTATE {}", e.sqlState());
      return otherwise;
    }
  }
}
