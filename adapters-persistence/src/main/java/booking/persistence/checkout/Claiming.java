package booking.persistence.checkout;

import static java.lang.System.Logger.Level.INFO;
import static org.jooq.impl.DSL.val;

import booking.domain.work.Busy;
import booking.persistence.database.Database;
import booking.persistence.database.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;

/**
 * Calls a function that claims, in one round trip; simple calls of those who come at the same time
 * in one for all of them, in one transaction.
 *
 * <p>Alone it is tried again, when the database found a deadlock, or when one of its guards held
 * where the function did not: the next try sees what was in the way. Again with more pools locked,
 * when it asks so.
 */
final class Claiming {
  private static final System.Logger LOG = System.getLogger(Claiming.class.getName());
  private static final int TRIES = 5;
  private static final int MOST_AT_ONCE = 32;
  private static final int MOST_WAITING = 512;
  private static final Set<String> GUARDS =
      Set.of("pool_not_oversold", "claim_within_capacity", "claim_not_overlapping");

  private final Database database;
  private final AfterCommit afterCommit;
  private final String alone;
  private final String together;
  private final Gathering<Call, Answer> gathering;

  Claiming(Database database, AfterCommit afterCommit, String function) {
    this.database = database;
    this.afterCommit = afterCommit;
    this.alone = "select " + function + "({0}, {1}, {2})";
    this.together = "select " + function + "_together({0})";
    this.gathering = new Gathering<>(this::together, MOST_AT_ONCE, MOST_WAITING);
  }

  /** What is asked within a larger transaction is part of that. */
  Answer ask(Call call) {
    var answer =
        call.simple() && !database.isInTransaction()
            ? gathering.ask(call)
            : Optional.<Answer>empty();
    return answer.orElseGet(() -> alone(call));
  }

  /** None for all of them when it fails: each then fails, or not, by itself. */
  private List<Optional<Answer>> together(List<Call> calls) {
    try {
      var answers = Answer.byNumber(fetch(together, val(documents(calls))), calls.size());
      afterCommit.tell(calls, answers);
      return answers;
    } catch (DataAccessException e) {
      LOG.log(
          INFO,
          "{0} calls could not be made together, SQLSTATE {1}: each is made by itself",
          calls.size(),
          e.sqlState());
      return calls.stream().map(_ -> Optional.<Answer>empty()).toList();
    }
  }

  private static JSONB documents(List<Call> calls) {
    return JSONB.jsonb(
        calls.stream()
            .map(call -> call.document().data())
            .collect(Collectors.joining(",", "[", "]")));
  }

  private Answer alone(Call call) {
    var widened = new UUID[0];
    for (int tries = 1; tries <= TRIES; tries++) {
      try {
        var answer =
            Answer.of(fetch(alone, val(call.document()), val(call.moment()), val(widened)));
        if (!answer.outcome().equals("widen")) {
          afterCommit.tell(database, call, answer);
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

  private JSONB fetch(String function, Field<?>... arguments) {
    return database.attempt(
        sql -> sql.fetchSingle(function, (Object[]) arguments).get(0, JSONB.class));
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
