package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.bootstrap.sandbox.webhook.Signature;
import booking.domain.money.Money;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentGateway;
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
  public Opening open(PaymentDetails payment, GatewayKey key) {
    return reached(
        new Opening.Unknown(),
        () ->
            switch (bank.open(payment.id(), payment.amount(), key.value())) {
              case Answer.Done(var opened, var _) ->
                  new Opening.Opened(
                      new Intent(opened.terms().id(), opened.terms().clientSecret()));
              case Answer.Refused(var _, var code) -> new Opening.Refused(code);
              case Answer.BadAmount(var code) -> new Opening.Refused(code);
              case Answer.NoSuchPayment _ -> new Opening.Unknown();
              case Answer.KeyReused _ -> new Opening.Refused("idempotency_error");
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
            switch (bank.capture(intent.reference(), amount, key.value())) {
              case Answer.Done(var payment, var repeated) -> captured(payment, repeated);
              case Answer.Refused(Succeeded(var _, var _, var received), var _) ->
                  new Capture.Captured(received);
              case Answer.Refused(var _, var code) -> new Capture.Refused(code);
              case Answer.BadAmount(var code) -> new Capture.Refused(code);
              case Answer.NoSuchPayment _ -> new Capture.Refused("resource_missing");
              case Answer.KeyReused _ -> new Capture.Unknown();
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
            switch (bank.cancel(intent.reference(), key.value())) {
              case Answer.Done(SandboxPayment.Canceled(var _, var by, var _), var _) ->
                  new Cancellation.Cancelled(by.isPresent());
              case Answer.Done _ -> throw new IllegalStateException("Cancelled, it is canceled");
              case Answer.Refused _ -> new Cancellation.AlreadyCaptured();
              case Answer.BadAmount _, Answer.NoSuchPayment _, Answer.KeyReused _ ->
                  new Cancellation.Unknown();
            });
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
