package booking.persistence.pool;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import booking.persistence.TestDatabase;
import booking.persistence.database.Trouble;
import booking.persistence.database.Trouble.Kind;
import booking.persistence.jooq.tables.records.ClaimRecord;
import booking.persistence.jooq.tables.records.HoldRecord;
import booking.persistence.jooq.tables.records.PoolRecord;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Writes pools and claims past every function, as wrong code would. */
record Bypass(DSLContext sql, UUID supplier) {

  static Bypass ofAll() {
    return new Bypass(DSL.using(TestDatabase.pool(), SQLDialect.POSTGRES), IDS.next());
  }

  UUID seats(long capacity, long taken) {
    return pool("SEATS", capacity, taken);
  }

  UUID calendar(long capacity) {
    return pool("RESOURCE", capacity, 0);
  }

  UUID pool(String kind, long capacity, long taken) {
    var row =
        new PoolRecord()
            .setSupplierId(supplier)
            .setId(IDS.next())
            .setKind(kind)
            .setCalendar(kind.equals("RESOURCE"))
            .setCapacity(capacity)
            .setTaken(taken);
    sql.executeInsert(row);
    return row.getId();
  }

  UUID hold(String state) {
    var row =
        new HoldRecord()
            .setSupplierId(supplier)
            .setId(IDS.next())
            .setState(state)
            .setSince(NOON)
            .setExpiresAt(NOON);
    sql.executeInsert(row);
    return row.getId();
  }

  /** For what only one can have, from one hour after noon to another. */
  UUID alone(UUID pool, int from, int to) {
    return alone(pool, 1, from, to);
  }

  UUID alone(UUID pool, long units, int from, int to) {
    return store(claim(pool, units, from, to).setExclusive(true));
  }

  /** For what several can have. */
  UUID shared(UUID pool, long units, int from, int to) {
    return store(claim(pool, units, from, to));
  }

  UUID givenBack(UUID pool, long units, int from, int to, boolean exclusive) {
    return store(claim(pool, units, from, to).setExclusive(exclusive).setLive(false));
  }

  private ClaimRecord claim(UUID pool, long units, int from, int to) {
    return new ClaimRecord()
        .setSupplierId(supplier)
        .setHoldId(hold("HELD"))
        .setPosition(0)
        .setId(IDS.next())
        .setPoolId(pool)
        .setKind("RESOURCE")
        .setUnits(units)
        .setBlockedFrom(NOON.plus(from, HOURS))
        .setBlockedTo(NOON.plus(to, HOURS))
        .setLive(true)
        .setExclusive(false);
  }

  private UUID store(ClaimRecord claim) {
    sql.executeInsert(claim);
    return claim.getId();
  }

  void change(String table, UUID id, String assignment) {
    sql.execute("update " + table + " set " + assignment + " where id = {0}", DSL.val(id));
  }

  /** Fails unless it is this guard that does. */
  static void assertRefused(Kind kind, String guard, ThrowingCallable write) {
    var refusal = catchThrowableOfType(DataAccessException.class, write);
    assertThat(refusal).as("refused").isNotNull();
    assertThat(Trouble.in(refusal)).extracting("kind", "constraint").containsExactly(kind, guard);
  }
}
