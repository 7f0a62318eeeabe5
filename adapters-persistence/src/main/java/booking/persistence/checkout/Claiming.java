package booking.persistence.checkout;

import static java.lang.System.Logger.Level.INFO;

import booking.domain.catalog.SupplierId;
import booking.domain.work.Busy;
import booking.persistence.checkout.Call.Function;
import booking.persistence.database.Database;
import booking.persistence.database.Trouble;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Places and moves in one round trip by functions of the database; what is simple and comes at the
 * same time for one supplier in one for all of them, in one transaction.
 *
 * <p>Alone it is tried again, when the database found a deadlock, or when one of its guards held
 * where the function did not: the next try sees what was in the way. Again with more pools locked,
 * when it asks so.
 */
public final class Claiming {
  private static final System.Logger LOG = System.getLogger(Claiming.class.getName());
  private static final String TOGETHER =
      "select together(%s, %s)".formatted(CheckoutRows.IN_SQL, CheckoutRows.IN_SQL);
  private static final int TRIES = 5;
  private static final int MOST_AT_ONCE = 32;
  private static final int MOST_WAITING = 512;
  private static final Set<String> GUARDS =
      Set.of("pool_not_oversold", "claim_within_capacity", "claim_not_overlapping");

  private static final String ONE_OPEN_PAYMENT = "payment_one_open";
  private static final Set<String> CODES =
      Set.of("orders_supplier_id_code_key", "booking_supplier_id_code_key");

  private final Database database;
  private final AfterCommit afterCommit;
  private final ConcurrentMap<SupplierId, Gathering<Call, Answer>> gatherings =
      new ConcurrentHashMap<>();

  public Claiming(Database database, AfterCommit afterCommit) {
    this.database = database;
    this.afterCommit = afterCommit;
  }

  /** What is asked within a larger transaction is part of that. */
  Answer ask(Call call) {
    var answer =
        call.simple() && !database.isInTransaction()
            ? gatherings.computeIfAbsent(call.supplier(), _ -> gathering()).ask(call)
            : Optional.<Answer>empty();
    return answer.orElseGet(() -> alone(call));
  }

  private Gathering<Call, Answer> gathering() {
    return new Gathering<>(this::together, MOST_AT_ONCE, MOST_WAITING);
  }

  /** None for those that are to be asked for alone; for all of them when it fails. */
  private List<Optional<Answer>> together(List<Call> calls) {
    if (calls.size() == 1) {
      return List.of(Optional.of(alone(calls.getFirst())));
    }
    try {
      var apart = storeTogether(calls);
      return calls.stream()
          .map(call ->
              call.isAmong(apart) ? Optional.<Answer>empty() : Optional.of(call.function().done()))
          .toList();
    } catch (DataAccessException e) {
      LOG.log(
          INFO,
          "{0} calls could not be made together, SQLSTATE {1}: each is made by itself",
          calls.size(),
          e.sqlState());
      return calls.stream().map(_ -> Optional.<Answer>empty()).toList();
    }
  }

  /** Stores all but those that the database wants to be asked for apart, and says which. */
  private Set<UUID> storeTogether(List<Call> calls) {
    var apart = new HashSet<UUID>();
    var left = calls;
    while (!left.isEmpty()) {
      var answer =
          fetch(TOGETHER, rows(left, Function.PLACE).values(), rows(left, Function.MOVE).values());
      if (answer.apart().isEmpty()) {
        afterCommit.tell(left, answer);
        return apart;
      }
      apart.addAll(answer.apart());
      left = left.stream().filter(call -> !call.isAmong(apart)).toList();
    }
    return apart;
  }

  private static CheckoutRows rows(List<Call> calls, Function function) {
    return CheckoutRows.together(
        calls.stream().filter(call -> call.function() == function).map(Call::rows).toList());
  }

  private Answer alone(Call call) {
    var widened = Set.<UUID>of();
    for (int tries = 1; tries <= TRIES; tries++) {
      try {
        var answer =
            fetch(
                call.function().sql(),
                call.rows().values(),
                List.of(call.moment().toString(), array(widened)));
        if (!answer.outcome().equals("widen")) {
          afterCommit.tell(database, call, answer);
          return answer;
        }
        widened = answer.wider();
      } catch (DataAccessException e) {
        if (waitedForTwin(Trouble.in(e))) {
          return Answer.inProgress();
        }
        if (hasCodeOfAnother(Trouble.in(e))) {
          return Answer.codeTaken();
        }
        if (paysBesidesAnother(Trouble.in(e))) {
          return Answer.of("overtaken");
        }
        if (!mayGoWellAgain(Trouble.in(e))) {
          throw Trouble.in(e).isPassing() ? new Busy("Others held what it claims", e) : e;
        }
      }
    }
    throw new Busy("Others were in the way again and again");
  }

  private static String array(Set<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }

  /** By the driver itself: a statement that is always the same need not be rendered each time. */
  @SafeVarargs
  private Answer fetch(String call, List<@Nullable String>... arguments) {
    return database.attempt(sql ->
        sql.connectionResult(connection -> {
          try (var statement = connection.prepareStatement(call)) {
            int place = 1;
            for (var some : arguments) {
              for (var argument : some) {
                statement.setObject(place++, argument, Types.OTHER);
              }
            }
            try (var found = statement.executeQuery()) {
              found.next();
              return Answer.of(JSONB.jsonb(found.getString(1)));
            }
          }
        }));
  }

  private static boolean waitedForTwin(Trouble trouble) {
    return trouble.kind() == Trouble.Kind.LOCK_NOT_AVAILABLE
        && trouble.where().contains("pg_advisory_xact_lock");
  }

  private boolean hasCodeOfAnother(Trouble trouble) {
    return !database.isInTransaction() && CODES.contains(trouble.constraint());
  }

  private boolean paysBesidesAnother(Trouble trouble) {
    return !database.isInTransaction() && ONE_OPEN_PAYMENT.equals(trouble.constraint());
  }

  /** What failed within a larger transaction took that with it: nothing can be tried again. */
  private boolean mayGoWellAgain(Trouble trouble) {
    return !database.isInTransaction()
        && switch (trouble.kind()) {
          case DEADLOCK_DETECTED, SERIALIZATION_FAILURE -> true;
          case CHECK_VIOLATION, EXCLUSION_VIOLATION -> GUARDS.contains(trouble.constraint());
          case LOCK_NOT_AVAILABLE, UNIQUE_VIOLATION, CONNECTION_LOST, OTHER -> false;
        };
  }
}
