package booking.application;

import booking.domain.money.Money;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Change;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import booking.domain.pricing.GatewayTerms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The line to the gateway, on which a call can go wrong once in whatever way is wanted. */
public final class Line implements PaymentGateway {
  private final PaymentGateway gateway;
  private final Map<Call, Deque<Trouble>> troubles = new EnumMap<>(Call.class);
  private Optional<Money> instead = Optional.empty();
  private final Map<Call, Runnable> interruptions = new EnumMap<>(Call.class);
  private final List<GatewayKey> captureKeys = new ArrayList<>();

  public enum Call {
    OPEN,
    CHANGE,
    FETCH,
    CAPTURE,
    CANCEL,
    GIVE_BACK,
    STATEMENT
  }

  /** What happens to one call. */
  public enum Trouble {
    NONE,
    /** It does not reach the gateway, and nobody knows. */
    REQUEST_LOST,
    /** It has its effect, and nobody knows. */
    ANSWER_LOST,
    /** We die before it reaches the gateway. */
    CRASH_BEFORE,
    /** We die when it has had its effect. */
    CRASH_AFTER,
    /** The gateway says no, and nothing happens. */
    REFUSED
  }

  /** The end of a process, as a test can survive it. */
  public static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  public Line(PaymentGateway gateway) {
    this.gateway = gateway;
  }

  /** The next calls of that kind meet this trouble, one each. */
  public synchronized void meets(Call call, Trouble... next) {
    troubles.computeIfAbsent(call, none -> new ArrayDeque<>()).addAll(List.of(next));
  }

  /** From now on the gateway sets another amount aside than it was asked for. */
  public synchronized void setsAsideInstead(Money amount) {
    instead = Optional.of(amount);
  }

  private synchronized Truth mistaken(Truth truth) {
    return truth instanceof Truth.Authorised(var amount, var before)
        ? new Truth.Authorised(instead.orElse(amount), before)
        : truth;
  }

  /** Something happens between us and the gateway just before the next call of that kind. */
  public synchronized void justBefore(Call call, Runnable something) {
    interruptions.put(call, something);
  }

  private void interrupt(Call call) {
    Runnable something;
    synchronized (this) {
      something = interruptions.getOrDefault(call, () -> {});
      interruptions.remove(call);
    }
    something.run();
  }

  /** The different keys that captures were asked for with. */
  public synchronized List<GatewayKey> captureKeys() {
    return captureKeys.stream().distinct().toList();
  }

  private synchronized Trouble next(Call call) {
    var waiting = troubles.getOrDefault(call, new ArrayDeque<>());
    return Optional.ofNullable(waiting.poll()).orElse(Trouble.NONE);
  }

  private <T> T call(Call call, Supplier<T> through, T unknown, T refused) {
    interrupt(call);
    return switch (next(call)) {
      case NONE -> through.get();
      case REQUEST_LOST -> unknown;
      case REFUSED -> refused;
      case CRASH_BEFORE -> throw new Crash();
      case ANSWER_LOST -> {
        var unused = through.get();
        yield unknown;
      }
      case CRASH_AFTER -> {
        var unused = through.get();
        throw new Crash();
      }
    };
  }

  @Override
  public Opening open(PaymentRequest request, GatewayKey key) {
    return call(
        Call.OPEN,
        () -> gateway.open(request, key),
        new Opening.Unknown(),
        new Opening.Refused("currency_not_supported"));
  }

  @Override
  public Change change(Intent intent, PaymentRequest request, GatewayKey key) {
    return call(
        Call.CHANGE,
        () -> gateway.change(intent, request, key),
        new Change.Unknown(),
        new Change.Refused("blocked"));
  }

  @Override
  public Truth fetch(Intent intent) {
    return call(
        Call.FETCH,
        () -> mistaken(gateway.fetch(intent)),
        new Truth.Unknown(),
        new Truth.Processing());
  }

  @Override
  public Capture capture(Intent intent, Money amount, GatewayKey key) {
    synchronized (this) {
      captureKeys.add(key);
    }
    return call(
        Call.CAPTURE,
        () -> gateway.capture(intent, amount, key),
        new Capture.Unknown(),
        new Capture.Refused("blocked"));
  }

  @Override
  public Cancellation cancel(Intent intent, GatewayKey key) {
    return call(
        Call.CANCEL,
        () -> gateway.cancel(intent, key),
        new Cancellation.Unknown(),
        new Cancellation.Unknown());
  }

  @Override
  public GivingBack giveBack(Intent intent, Money amount, GatewayKey key) {
    return call(
        Call.GIVE_BACK,
        () -> gateway.giveBack(intent, amount, key),
        new GivingBack.Unknown(),
        new GivingBack.Refused("blocked"));
  }

  @Override
  public Statement statement(Intent intent) {
    return call(
        Call.STATEMENT,
        () -> gateway.statement(intent),
        new Statement.Unknown(),
        new Statement.Unknown());
  }

  @Override
  public Optional<Reading> read(byte[] body, Map<String, List<String>> headers) {
    return gateway.read(body, headers);
  }

  @Override
  public String name() {
    return gateway.name();
  }

  @Override
  public boolean isSandbox() {
    return gateway.isSandbox();
  }

  @Override
  public GatewayTerms terms(Currency currency) {
    return gateway.terms(currency);
  }
}
