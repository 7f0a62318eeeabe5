package booking.persistence.database;

import booking.domain.work.ServerClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The instance's clock, corrected by how far it was from the database's when last measured: so
 * instances agree on what is overdue, and telling the time costs nothing.
 */
public final class DatabaseClock implements ServerClock {
  /** By more than this it was wrong, and is put right though it goes back. */
  private static final Duration LONGEST_STAND = Duration.ofSeconds(1);

  private final Database database;
  private final Clock own;
  private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
  private volatile Duration offset = Duration.ZERO;

  /** Measures once; {@link #measure} is to be repeated now and then. */
  public DatabaseClock(Database database, Clock own) {
    this.database = database;
    this.own = own;
    measure();
  }

  /** Stands still for a moment rather than going back. */
  @Override
  public Instant now() {
    return latest.accumulateAndGet(read(), (before, read) -> read.isAfter(before) ? read : before);
  }

  private Instant read() {
    return own.instant().plus(offset).truncatedTo(ChronoUnit.MICROS);
  }

  /** What the database said was true somewhere between asking and hearing: half-way, we assume. */
  public void measure() {
    var asked = own.instant();
    var theirs =
        database.ask(sql ->
            sql.select(DSL.field("clock_timestamp()", SQLDataType.INSTANT)).fetchSingle().value1());
    var heard = own.instant();
    offset = Duration.between(asked.plus(Duration.between(asked, heard).dividedBy(2)), theirs);
    latest.updateAndGet(before -> before.isAfter(read().plus(LONGEST_STAND)) ? read() : before);
  }
}
