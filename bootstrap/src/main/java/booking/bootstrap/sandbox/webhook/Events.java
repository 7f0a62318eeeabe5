package booking.bootstrap.sandbox.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The table of events, told or still to be told. */
public record Events(DSLContext sql) {
  /** After so long nobody is told any more. */
  private static final Duration WORTH_TELLING = Duration.ofDays(3);

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /** Written with what happened, in its transaction. */
  public void add(Happening what, Telling telling, Instant now) {
    var id = "evt_" + UUID.randomUUID().toString().replace("-", "");
    sql.execute(
        """
        insert into sandbox.event (id, kind, body, created_at, due_at, deliveries_left)
        values (?, ?, ?, ?::timestamptz, ?::timestamptz, ?)
        """,
        id,
        what.kind().type(),
        Message.write(id, what, now),
        now,
        now.plus(telling.delay()),
        telling.times());
  }

  /** One delivery that is due. */
  record Due(String id, String body, int attempts) {
    /** Twice as long after each refusal. */
    Duration nextWait() {
      var wait = Duration.ofSeconds(1L << Math.min(attempts, 20));
      return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
  }

  /** The oldest that are due, kept from others until the lease ends. */
  List<Due> claim(int atMost, Duration lease, Instant now) {
    return sql.fetch(
            """
            update sandbox.event set due_at = ?::timestamptz where id in (
              select id from sandbox.event
              where deliveries_left > 0 and due_at <= ?::timestamptz and created_at > ?::timestamptz
              order by due_at limit ? for update skip locked)
            returning id, body, attempts
            """,
            now.plus(lease),
            now,
            now.minus(WORTH_TELLING),
            atMost)
        .map(Events::due);
  }

  private static Due due(Record row) {
    return new Due(
        Objects.requireNonNull(row.get("id", String.class)),
        Objects.requireNonNull(row.get("body", String.class)),
        Objects.requireNonNull(row.get("attempts", Integer.class)));
  }

  /** Somebody took it; where it is to be told twice, that is due at once. */
  void taken(Due due, Instant now) {
    sql.execute(
        """
        update sandbox.event
        set deliveries_left = deliveries_left - 1, attempts = 0, due_at = ?::timestamptz
        where id = ? and deliveries_left > 0
        """,
        now,
        due.id());
  }

  void refused(Due due, Instant now) {
    sql.execute(
        "update sandbox.event set attempts = attempts + 1, due_at = ?::timestamptz where id = ?",
        now.plus(due.nextWait()),
        due.id());
  }
}
