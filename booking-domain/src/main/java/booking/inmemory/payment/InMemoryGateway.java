package booking.inmemory.payment;

import booking.domain.money.Money;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Change;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.SandboxCustomer;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import booking.domain.pricing.GatewayTerms;
import booking.domain.work.ServerClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Currency;
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
  private static final String NO_SUCH_PAYMENT = "resource_missing";
  private static final String KEY_REUSED = "idempotency_error";

  private final ServerClock clock;
  private final Signature signature = new Signature("in-memory");
  private final Vault vault;
  private final MoneyMoves moves;
  private final Answers<Opening> openings = new Answers<>();
  private final Answers<Capture> captures = new Answers<>();
  private final Answers<Cancellation> cancellations = new Answers<>();
  private final Answers<GivingBack> givingsBack = new Answers<>();
  private Optional<Loss> loss = Optional.empty();

  /** Where a call gets lost. */
  public enum Loss {
    ON_THE_WAY_THERE,
    ON_THE_WAY_BACK
  }

  public InMemoryGateway(ServerClock clock) {
    this.clock = clock;
    vault = new Vault(clock);
    moves = new MoneyMoves(vault, () -> loseNextCall(Loss.ON_THE_WAY_BACK));
  }

  /** The next call remains without answer: before it had its effect, or after. */
  public synchronized void loseNextCall(Loss where) {
    loss = Optional.of(where);
  }

  /** Everything that was told, the oldest first. */
  public synchronized List<GatewayEvent> events() {
    return vault.events();
  }

  /** The same as messages that are sent now. */
  public synchronized List<Message> messages() {
    return events().stream().map(Message::write).map(this::signed).toList();
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

  @Override
  public GatewayTerms terms(Currency currency) {
    return Openings.terms(currency);
  }

  @Override
  public synchronized Opening open(PaymentRequest request, GatewayKey key) {
    var payment = request.payment();
    return answer(
        new Opening.Unknown(),
        () ->
            openings.once(
                key,
                List.of(
                    payment.id(),
                    payment.amount(),
                    payment.boundTo(),
                    request.bookings(),
                    request.paying()),
                new Opening.Refused(KEY_REUSED),
                () -> new Openings(vault).open(request)));
  }

  /** It says how it is to be from now on, so that no key is needed to say it twice. */
  @Override
  public synchronized Change change(Intent intent, PaymentRequest request, GatewayKey key) {
    return answer(
        new Change.Unknown(),
        () ->
            vault
                .find(intent)
                .map(kept -> new Openings(vault).change(kept, request))
                .orElseGet(() -> new Change.Refused(NO_SUCH_PAYMENT)));
  }

  @Override
  public synchronized Truth fetch(Intent intent) {
    return answer(
        new Truth.Unknown(),
        () -> vault.find(intent).map(Kept::truth).orElseGet(Truth.Unknown::new));
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
                    vault
                        .find(intent)
                        .map(kept -> moves.capture(kept, amount))
                        .orElseGet(() -> new Capture.Refused(NO_SUCH_PAYMENT))));
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
                () -> vault.find(intent).map(moves::cancel).orElseGet(Cancellation.Unknown::new)));
  }

  @Override
  public synchronized GivingBack giveBack(Intent intent, Money amount, GatewayKey key) {
    return answer(
        new GivingBack.Unknown(),
        () ->
            givingsBack.once(
                key,
                List.of(intent.reference(), amount),
                new GivingBack.Refused(KEY_REUSED),
                () -> giveBack(intent, amount, Optional.of(key))));
  }

  private GivingBack giveBack(Intent intent, Money amount, Optional<GatewayKey> key) {
    return vault
        .find(intent)
        .map(kept -> moves.giveBack(kept, amount, key))
        .orElseGet(() -> new GivingBack.Refused(NO_SUCH_PAYMENT));
  }

  /** Somebody gives money back at the gateway itself. */
  public synchronized GivingBack refundElsewhere(Intent intent, Money amount) {
    return giveBack(intent, amount, Optional.empty());
  }

  /** The customer's bank opens a dispute about all that was captured, or ends it. */
  public synchronized void dispute(Intent intent, GatewayDispute.State state) {
    vault.find(intent).ifPresent(kept -> moves.dispute(kept, state));
  }

  @Override
  public synchronized Statement statement(Intent intent) {
    return answer(
        new Statement.Unknown(),
        () -> vault.find(intent).map(Kept::statement).orElseGet(Statement.Unknown::new));
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
            vault
                .findBySecret(clientSecret)
                .map(kept -> new Browser(vault).pay(kept, card))
                .orElseGet(Confirmation.UnknownSecret::new))
        .orElseGet(Confirmation.NotATestCard::new);
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
