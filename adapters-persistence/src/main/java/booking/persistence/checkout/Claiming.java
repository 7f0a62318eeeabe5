package booking.persistence.checkout;

import static org.jooq.impl.DSL.val;

import booking.domain.work.Busy;
import booking.persistence.database.Database;
import booking.persistence.database.Trouble;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;

/**
 * Calls a function that claims, in one round trip.
 *
 * <p>Again, when the database found a deadlock, or when one of its guards held where the function
 * did not: the next try sees what was in the way. Again with more pools locked, when it asks so.
 */
final class Claiming {
  private static final int TRIES = 5;
  private static final Set<String> GUARDS =
      Set.of("pool_not_oversold", "claim_within_capacity", "claim_not_overlapping");

  private final Database database;
  private final String call;

  Claiming(Database database, String function) {
    this.database = database;
    this.call = "select " + function + "({0}, {1}, {2})";
  }

  Answer ask(JSONB document, Instant now) {
    var widened = new UUID[0];
    for (int tries = 1; tries <= TRIES; tries++) {
      try {
        var answer = once(document, now, widened);
        if (!answer.outcome().equals("widen")) {
          return answer;
        }
        widened = answer.wider();
      } catch (DataAccessException e) {
        if (waitedForTwin(Trouble.in(e))) {
          return Answer.inProgress();
        }
        if (!mayGoWellAgain(Trouble.in(e))) {
          throw Trouble.in(e).isContention() ? new Busy("Others held what it claims", e) : e;
        }
      }
    }
    throw new Busy("Others were in the way again and again");
  }

  private Answer once(JSONB document, Instant now, UUID[] widened) {
    return Answer.of(
        database.attempt(sql ->
            sql.fetchSingle(call, val(document), val(now), val(widened)).get(0, JSONB.class)));
  }

  private static boolean waitedForTwin(Trouble trouble) {
    return trouble.kind() == Trouble.Kind.LOCK_NOT_AVAILABLE
        && trouble.where().contains("pg_advisory_xact_lock");
  }

  /** What failed within a larger transaction took that with it: nothing can be tried again. */
  private boolean mayGoWellAgain(Trouble trouble) {
    return !database.isInTransaction()
        && switch (trouble.kind()) {
          case DEADLOCK_DETECTED, SERIALIZATION_FAILURE -> true;
          case CHECK_VIOLATION, EXCLUSION_VIOLATION -> GUARDS.contains(trouble.constraint());
          case LOCK_NOT_AVAILABLE, UNIQUE_VIOLATION, OTHER -> false;
        };
  }
}
