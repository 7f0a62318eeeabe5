package booking.inmemory.payment;

import booking.domain.money.Money;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.SandboxCustomer;
import booking.domain.payment.Truth;
import booking.domain.pricing.GatewayTerms;
import booking.domain.work.ServerClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A gateway in memory, with the customer in front of it. It belongs to no unit of work, as a real
 * one does not: what it did stays done when ours is aborted.
 */
public final class InMemoryGateway implements PaymentGateway, SandboxCustomer {
  public static final Duration AUTHORISATION_LASTS = Duration.ofDays(7);
  private static final String AUTHORISATION_GONE = "charge_expired_for_capture";

  private final ServerClock clock;
  private final Signature signature = new Signature("in-memory");
  private final Map<String, Kept> payments = new LinkedHashMap<>();
  private final Answers<Opening> openings = new Answers<>();
  private final Answers<Capture> captures = new Answers<>();
  private final Answers<Cancellation> cancellations = new Answers<>();
  private final List<GatewayEvent> events = new ArrayList<>();
  private Optional<Loss> loss = Optional.empty();

  /** Where a call gets lost. */
  public enum Loss {
    ON_THE_WAY_THERE,
    ON_THE_WAY_BACK
  }

  public InMemoryGateway(ServerClock clock) {
    this.clock = clock;
  }

  /** The next call remains without answer: before it had its effect, or after. */
  public synchronized void loseNextCall(Loss where) {
    loss = Optional.of(where);
  }

  /** Everything that was told, the oldest first. */
  public synchronized List<GatewayEvent> events() {
    return List.copyOf(events);
  }

  /** The same as messages that are sent now. */
  public synchronized List<Message> messages() {
    return events.stream().map(Message::write).map(this::signed).toList();
  }

  private Message signed(String body) {
    return new Message(body, signature.headers(body.getBytes(StandardCharsets.UTF_8), clock.now()));
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public boolean isSandbox() {
    return true;
  }

  /** Half a unit at least; of three decimals the last is zero. */
  @Override
  public GatewayTerms terms(Currency currency) {
    return new GatewayTerms(
        currency.getDefaultFractionDigits() > 2 ? 10 : 1, new Money(50, currency));
  }

  @Override
  public synchronized Opening open(PaymentDetails payment, GatewayKey key) {
    return answer(
        new Opening.Unknown(),
        () ->
            openings.once(
                key,
                List.of(payment.id(), payment.amount()),
                new Opening.Refused("idempotency_error"),
                () -> open(payment)));
  }

  private Opening open(PaymentDetails payment) {
    var amount = payment.amount();
    var terms = terms(amount.currency());
    if (amount.compareTo(terms.minimum()) < 0) {
      return new Opening.Refused("amount_too_small");
    }
    if (amount.minorUnits() % terms.step() != 0) {
      return new Opening.Refused("amount_not_in_step");
    }
    var reference = "mem_" + (payments.size() + 1);
    var intent = new Intent(reference, reference + "_secret_" + payment.id().value());
    payments.put(reference, Kept.opened(payment, intent));
    return new Opening.Opened(intent);
  }

  @Override
  public synchronized Truth fetch(Intent intent) {
    return answer(
        new Truth.Unknown(), () -> find(intent).map(Kept::truth).orElseGet(Truth.Unknown::new));
  }

  @Override
  public synchronized Capture capture(Intent intent, Money amount, GatewayKey key) {
    return answer(
        new Capture.Unknown(),
        () ->
            captures.once(
                key,
                List.of(intent.reference(), amount),
                new Capture.Unknown(),
                () ->
                    find(intent)
                        .map(kept -> capture(kept, amount))
                        .orElseGet(() -> new Capture.Refused("resource_missing"))));
  }

  private Capture capture(Kept kept, Money amount) {
    return switch (kept.truth()) {
      case Truth.Authorised(var authorised, var before) -> take(kept, amount, authorised);
      case Truth.Captured(var taken) -> new Capture.Captured(taken);
      case Truth.Cancelled cancelled -> new Capture.Refused(AUTHORISATION_GONE);
      case Truth.Open open -> new Capture.Refused("not_authorised");
      case Truth.ActionRequired open -> new Capture.Refused("not_authorised");
      case Truth.Processing processing -> new Capture.Unknown();
      case Truth.Unknown unknown -> new Capture.Unknown();
    };
  }

  private Capture take(Kept kept, Money amount, Money authorised) {
    if (!amount.currency().equals(authorised.currency())
        || !amount.isPositive()
        || amount.compareTo(authorised) > 0) {
      return new Capture.Refused("amount_not_capturable");
    }
    if (kept.isPaidWith(TestCard.CAPTURE_REFUSED)) {
      tell(kept.cancelled(), "payment.cancelled");
      return new Capture.Refused(AUTHORISATION_GONE);
    }
    if (kept.isPaidWith(TestCard.CAPTURE_ANSWER_LOST)) {
      loseNextCall(Loss.ON_THE_WAY_BACK);
    }
    tell(kept.captured(amount), "payment.captured");
    return new Capture.Captured(amount);
  }

  @Override
  public synchronized Cancellation cancel(Intent intent, GatewayKey key) {
    return answer(
        new Cancellation.Unknown(),
        () ->
            cancellations.once(
                key,
                List.of(intent.reference()),
                new Cancellation.Unknown(),
                () -> find(intent).map(this::cancel).orElseGet(Cancellation.Unknown::new)));
  }

  private Cancellation cancel(Kept kept) {
    return switch (kept.truth()) {
      case Truth.Captured captured -> new Cancellation.AlreadyCaptured();
      case Truth.Cancelled cancelled -> new Cancellation.Cancelled(kept.wasPaid());
      case Truth.Open open -> letGo(kept);
      case Truth.ActionRequired open -> letGo(kept);
      case Truth.Authorised authorised -> letGo(kept);
      case Truth.Processing processing -> new Cancellation.Unknown();
      case Truth.Unknown unknown -> new Cancellation.Unknown();
    };
  }

  private Cancellation letGo(Kept kept) {
    tell(kept.cancelled(), "payment.cancelled");
    return new Cancellation.Cancelled(kept.wasPaid());
  }

  @Override
  public Optional<Reading> read(byte[] body, Map<String, List<String>> headers) {
    return signature.isRight(body, headers, clock.now())
        ? Optional.of(new Reading(Optional.of(Message.read(body))))
        : Optional.empty();
  }

  @Override
  public synchronized Confirmation confirm(String clientSecret, String cardNumber) {
    return TestCard.of(cardNumber)
        .map(card ->
            payments.values().stream()
                .filter(kept -> kept.intent().clientSecret().equals(clientSecret))
                .findFirst()
                .flatMap(kept -> find(kept.intent()))
                .map(kept -> pay(kept, card))
                .orElseGet(Confirmation.UnknownSecret::new))
        .orElseGet(Confirmation.NotATestCard::new);
  }

  private Confirmation pay(Kept kept, TestCard card) {
    if (!kept.isUnpaid()) {
      return new Confirmation.NotOpen(kept.truth());
    }
    var paid = kept.pay(card, clock.now(), AUTHORISATION_LASTS);
    return switch (paid.truth()) {
      case Truth.Authorised authorised -> {
        tell(paid, "payment.authorised");
        yield new Confirmation.Authorised();
      }
      case Truth.ActionRequired asked -> {
        tell(paid, "payment.action-required");
        yield new Confirmation.ActionRequired();
      }
      case Truth.Open open -> {
        tell(paid, "payment.declined");
        yield new Confirmation.Declined(open.declined().orElseThrow());
      }
      case Truth.Processing other -> new Confirmation.NotOpen(other);
      case Truth.Captured other -> new Confirmation.NotOpen(other);
      case Truth.Cancelled other -> new Confirmation.NotOpen(other);
      case Truth.Unknown other -> new Confirmation.NotOpen(other);
    };
  }

  /** As it stands now: an authorisation that ran out is found to have done so. */
  private Optional<Kept> find(Intent intent) {
    var found = Optional.ofNullable(payments.get(intent.reference()));
    found
        .filter(kept -> kept.isLapsed(clock.now()))
        .ifPresent(kept -> tell(kept.cancelled(), "payment.cancelled"));
    return found.map(kept -> payments.getOrDefault(intent.reference(), kept));
  }

  private void tell(Kept kept, String kind) {
    payments.put(kept.intent().reference(), kept);
    events.add(new GatewayEvent("evt_" + (events.size() + 1), kind, kept.payment().id()));
  }

  private <T> T answer(T unknown, Supplier<T> call) {
    if (loss.equals(Optional.of(Loss.ON_THE_WAY_THERE))) {
      loss = Optional.empty();
      return unknown;
    }
    T answer = call.get();
    boolean lost = loss.isPresent();
    loss = Optional.empty();
    return lost ? unknown : answer;
  }
}
