package booking.persistence.pool;

import static booking.persistence.jooq.Tables.CLAIM;
import static booking.persistence.jooq.Tables.POOL;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;

import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.CapacityInUse;
import booking.domain.catalog.SupplierId;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.PoolRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;

/** How large pools are. To be used within a transaction. */
public final class Pools {
  private final Database database;
  private final PoolChanges changes;

  public Pools(Database database, PoolChanges changes) {
    this.database = database;
    this.changes = changes;
  }

  /**
   * What is counted, and how much there is of it.
   *
   * @param what its code, for whoever asks for less than is taken
   */
  public record Size(PoolId pool, PoolKind kind, long capacity, String what) {

    /** Of what has no code by which anybody asks for less. */
    public Size(PoolId pool, PoolKind kind, long capacity) {
      this(pool, kind, capacity, kind.name());
    }
  }

  /**
   * Makes pools or changes how large they are.
   *
   * @throws CapacityInUse when one would be smaller than what is or will be taken of it
   */
  public void set(SupplierId supplier, Collection<Size> sizes) {
    var sorted = sizes.stream().sorted(Comparator.comparing(Size::pool)).toList();
    var versions = new HashMap<PoolId, Long>();
    database.ask(sql -> {
      add(sql, supplier, sorted);
      for (var size : sorted) {
        resize(sql, supplier, size, versions);
      }
      return sorted;
    });
    database.afterCommit(() -> changes.changed(supplier, versions));
  }

  /** The same, but none gets smaller than what is taken: then there is simply nothing left. */
  public void lower(SupplierId supplier, Collection<Size> sizes) {
    var sorted = sizes.stream().sorted(Comparator.comparing(Size::pool)).toList();
    database.ask(sql ->
        sql.insertInto(POOL)
            .set(rows(supplier, sorted))
            .onConflict(POOL.SUPPLIER_ID, POOL.ID)
            .doUpdate()
            .set(POOL.CAPACITY, greatest(excluded(POOL.CAPACITY), POOL.TAKEN))
            .set(POOL.VERSION, POOL.VERSION.plus(1))
            .where(POOL.CAPACITY.ne(greatest(excluded(POOL.CAPACITY), POOL.TAKEN)))
            .execute());
  }

  /** Makes those that do not exist yet. */
  public void add(SupplierId supplier, Collection<Size> sizes) {
    var sorted = sizes.stream().sorted(Comparator.comparing(Size::pool)).toList();
    database.ask(sql -> {
      add(sql, supplier, sorted);
      return sorted;
    });
  }

  private static void add(DSLContext sql, SupplierId supplier, List<Size> sizes) {
    if (!sizes.isEmpty()) {
      sql.insertInto(POOL).set(rows(supplier, sizes)).onConflictDoNothing().execute();
    }
  }

  private static List<PoolRecord> rows(SupplierId supplier, List<Size> sizes) {
    return sizes.stream()
        .map(size ->
            new PoolRecord()
                .setSupplierId(supplier.value())
                .setId(size.pool().value())
                .setKind(size.kind().name())
                .setCalendar(size.kind().isCalendar())
                .setCapacity(size.capacity()))
        .toList();
  }

  private static void resize(
      DSLContext sql, SupplierId supplier, Size size, Map<PoolId, Long> versions) {
    var isIt = POOL.SUPPLIER_ID.eq(supplier.value()).and(POOL.ID.eq(size.pool().value()));
    var pool = sql.selectFrom(POOL).where(isIt).forUpdate().fetchSingle();
    if (pool.getCapacity() == size.capacity()) {
      return;
    }
    if (size.capacity() < mostTaken(sql, pool)) {
      throw new CapacityInUse(size.what());
    }
    sql.update(POOL)
        .set(POOL.CAPACITY, size.capacity())
        .set(POOL.VERSION, POOL.VERSION.plus(1))
        .where(isIt)
        .execute();
    guardAnew(sql, pool, size.capacity() == 1);
    versions.put(size.pool(), pool.getVersion() + 1);
  }

  /** From now on, where it is taken by interval: what is over is no longer in the way. */
  private static long mostTaken(DSLContext sql, PoolRecord pool) {
    var peak =
        field(
            "peak({0}, {1}, now(), 'infinity')",
            SQLDataType.BIGINT, inline(pool.getSupplierId()), inline(pool.getId()));
    return pool.getCalendar() ? sql.select(peak).fetchSingle().value1() : pool.getTaken();
  }

  /** What only one can have is guarded by another constraint than what several can. */
  private static void guardAnew(DSLContext sql, PoolRecord pool, boolean exclusive) {
    sql.update(CLAIM)
        .set(CLAIM.EXCLUSIVE, exclusive)
        .where(CLAIM.SUPPLIER_ID.eq(pool.getSupplierId()))
        .and(CLAIM.POOL_ID.eq(pool.getId()))
        .and(CLAIM.EXCLUSIVE.ne(exclusive))
        .and(CLAIM.LIVE)
        .and(CLAIM.BLOCKED_TO.gt(field("now()", SQLDataType.INSTANT)))
        .execute();
  }
}
