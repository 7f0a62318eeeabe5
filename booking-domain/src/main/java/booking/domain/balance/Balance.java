package booking.domain.balance;

import booking.domain.order.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the customer of an order that stands has been asked for what is still owed of it. How
 * much that is, only the books say.
 *
 * <p>He is reminded seven days ahead, asked on the day, and dunned one, three and five days after
 * it; two days later it is over, one way or the other. Where a step comes late, those after it
 * leave him the time between as well.
 */
public sealed interface Balance {
  int LAST_DUNNING = 3;

  BalanceDetails details();

  default OrderId order() {
    return details().order();
  }

  /** When its next step is due; empty at its end. */
  Optional<Instant> next();

  /** It is owed no more, or its order does not stand any more. */
  default Settled settle(Instant now) {
    return new Settled(details(), now);
  }

  /** Not asked for yet. */
  record Scheduled(BalanceDetails details) implements Balance {
    private static final int DAYS_AHEAD = 7;

    @Override
    public Optional<Instant> next() {
      return Optional.of(details.onDay(-DAYS_AHEAD));
    }

    /** Whether it is too late for a reminder: it is due already. */
    public boolean isDue(Instant now) {
      return !now.isBefore(details.onDay(0));
    }

    public Reminded remind(Instant now) {
      return new Reminded(details, now);
    }

    public Due fallDue(Instant now) {
      return new Due(details, now);
    }
  }

  /** The customer knows that it will be due. */
  record Reminded(BalanceDetails details, Instant at) implements Balance {
    @Override
    public Optional<Instant> next() {
      return Optional.of(details.onDay(0));
    }

    public Due fallDue(Instant now) {
      return new Due(details, now);
    }
  }

  /** It is to be paid today. */
  record Due(BalanceDetails details, Instant at) implements Balance {
    @Override
    public Optional<Instant> next() {
      return Optional.of(later(details.onDay(1), at, 1));
    }

    public Dunned dun(Instant now) {
      return new Dunned(details, 1, now);
    }
  }

  /** It is overdue, and he has been told so often. */
  record Dunned(BalanceDetails details, int times, Instant at) implements Balance {
    private static final int DAYS_BETWEEN = 2;

    public Dunned {
      if (times < 1 || times > LAST_DUNNING) {
        throw new IllegalArgumentException("Nobody is dunned %d times".formatted(times));
      }
    }

    @Override
    public Optional<Instant> next() {
      return Optional.of(later(details.onDay(1 + DAYS_BETWEEN * times), at, DAYS_BETWEEN));
    }

    public boolean isLast() {
      return times == LAST_DUNNING;
    }

    public Dunned dun(Instant now) {
      return new Dunned(details, times + 1, now);
    }

    public Released release(Instant now) {
      return new Released(details, now);
    }

    public InGrace grant(Instant now) {
      return new InGrace(details, now);
    }
  }

  /** It stays unpaid, and the order stands all the same: somebody is to see to it. */
  record InGrace(BalanceDetails details, Instant at) implements Balance {
    @Override
    public Optional<Instant> next() {
      return Optional.empty();
    }
  }

  /** It stayed unpaid: the order is cancelled. */
  record Released(BalanceDetails details, Instant at) implements Balance {
    @Override
    public Optional<Instant> next() {
      return Optional.empty();
    }
  }

  /** Nothing is owed any more. */
  record Settled(BalanceDetails details, Instant at) implements Balance {
    @Override
    public Optional<Instant> next() {
      return Optional.empty();
    }
  }

  /** As planned, but not sooner after the step before than was planned; a morning is a morning. */
  private static Instant later(Instant planned, Instant before, int days) {
    var earliest = before.plus(Duration.ofDays(days)).minus(Duration.ofHours(4));
    return planned.isAfter(earliest) ? planned : earliest;
  }
}
