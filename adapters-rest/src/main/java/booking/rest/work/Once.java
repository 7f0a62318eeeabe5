package booking.rest.work;

import booking.domain.work.IdempotencyKeys;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** Does a thing once for one key: the key and what was done are kept together, or neither is. */
@Singleton
public final class Once {
  private final IdempotencyKeys keys;
  private final UnitOfWork unit;
  private final ServerClock clock;

  Once(IdempotencyKeys keys, UnitOfWork unit, ServerClock clock) {
    this.keys = keys;
    this.unit = unit;
    this.clock = clock;
  }

  /** Without a key it is done every time. */
  public void run(Optional<KeyedRequest> keyed, Runnable thing) {
    if (keyed.isEmpty()) {
      thing.run();
      return;
    }
    unit.run(() -> {
      boolean first = isFirst(keyed.get());
      if (first) {
        thing.run();
      }
      return first;
    });
  }

  /**
   * For what asks others on its way, so that it cannot be one unit of work: until it has come to
   * its end, doing it again goes on with it.
   *
   * @return empty when that was before
   */
  public <T> Optional<T> toItsEnd(Optional<KeyedRequest> keyed, Supplier<T> thing) {
    var end = keyed.map(KeyedRequest::done);
    if (end.filter(this::isKept).isPresent()) {
      return Optional.empty();
    }
    var done = thing.get();
    end.ifPresent(this::isFirst);
    return Optional.of(done);
  }

  private boolean isKept(KeyedRequest request) {
    return unit.run(() -> {
      boolean first = isFirst(request);
      if (first) {
        forget(request);
      }
      return !first;
    });
  }

  /** Remembers the request, and refuses one that only shares its key with an earlier one. */
  boolean isFirst(KeyedRequest request) {
    return switch (keys.remember(request.scope(), request.key(), request.hash(), clock.now())) {
      case FIRST -> true;
      case AGAIN -> false;
      case DIFFERENT -> throw reused();
    };
  }

  /** It was refused and left nothing behind: the key may come with what is right. */
  void forget(KeyedRequest refused) {
    keys.forget(refused.scope(), refused.key(), refused.hash());
  }

  private static Refused reused() {
    return Problem.of(
            ProblemCode.IDEMPOTENCY_KEY_REUSED, "A request that differs takes its own key.")
        .refused();
  }
}
