package booking.persistence.catalog;

import static booking.persistence.jooq.Tables.POOL;
import static booking.persistence.jooq.Tables.REFERENCE;
import static booking.persistence.jooq.Tables.SCHEDULE;
import static booking.persistence.jooq.Tables.SESSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.PoolRecord;
import booking.persistence.jooq.tables.records.ReferenceRecord;
import booking.persistence.jooq.tables.records.SessionRecord;
import booking.persistence.pool.Pools;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Dated departures in PostgreSQL, each with its pool of seats. */
public final class JooqSessions implements DatedSessions {
  /** Rows in one statement; a statement has 65535 parameters at most. */
  private static final int AT_ONCE = 1000;

  /** Two that add the same at once meet in the same order, so that none waits for the other. */
  private static final Comparator<SessionRecord> ORDER =
      Comparator.comparing(SessionRecord::getExperienceId)
          .thenComparing(SessionRecord::getLocalStart);

  private final Database database;
  private final Pools pools;

  public JooqSessions(Database database, Pools pools) {
    this.database = database;
    this.pools = pools;
  }

  /** A session and the edition are as they were at one moment. */
  @Override
  public Optional<Dated> findDated(SessionId id) {
    return database.ask(sql ->
        sql.select(SESSION, edition(SESSION.SUPPLIER_ID))
            .from(SESSION)
            .where(
                row(SESSION.SUPPLIER_ID, SESSION.ID)
                    .eq(
                        select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
                            .from(REFERENCE)
                            .where(REFERENCE.ID.eq(id.value()))))
            .fetchOptional(
                found -> new Dated(SessionRow.toSession(found.value1()), found.value2())));
  }

  @Override
  public long edition(SupplierId supplier) {
    return database.ask(sql -> sql.select(edition(val(supplier.value()))).fetchSingle().value1());
  }

  /** Nothing was changed as long as there is none. */
  private static Field<Long> edition(Field<UUID> supplier) {
    return coalesce(
        field(select(SCHEDULE.EDITION).from(SCHEDULE).where(SCHEDULE.SUPPLIER_ID.eq(supplier))),
        inline(0L));
  }

  @Override
  public int add(Collection<Session> sessions) {
    var rows = sessions.stream().map(SessionRow::of).sorted(ORDER).toList();
    return database.inTransaction(() ->
        database.ask(sql -> {
          int added = 0;
          for (int from = 0; from < rows.size(); from += AT_ONCE) {
            added += add(sql, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
          }
          return added;
        }));
  }

  @Override
  public void offerOnly(SupplierId supplier, Collection<Session> offered, Instant now) {
    var wanted = offered.stream().map(Session::departure).collect(Collectors.toSet());
    database.inTransaction(() ->
        database.ask(sql -> {
          var wrong =
              future(sql, supplier, now).stream()
                  .filter(found -> found.getOpen() != isOffered(found, wanted))
                  .map(SessionRow::toSession)
                  .toList();
          for (int from = 0; from < wrong.size(); from += AT_ONCE) {
            turn(sql, supplier, wrong.subList(from, Math.min(from + AT_ONCE, wrong.size())));
          }
          return wrong;
        }));
  }

  private static boolean isOffered(SessionRecord found, Set<Session.Departure> wanted) {
    return wanted.contains(SessionRow.toSession(found).departure()) && !found.getShut();
  }

  private static List<SessionRecord> future(DSLContext sql, SupplierId supplier, Instant now) {
    return sql.selectFrom(SESSION)
        .where(SESSION.SUPPLIER_ID.eq(supplier.value()))
        .and(SESSION.STARTS_AT.gt(now))
        .orderBy(SESSION.ID)
        .forUpdate()
        .fetch();
  }

  @Override
  public void close(Session session) {
    change(session, new SessionRecord().setOpen(false).setShut(true));
  }

  @Override
  public void open(Session session) {
    change(session, new SessionRecord().setOpen(true).setShut(false));
  }

  /** The pool is the lock: who places waits for it, or is waited for. */
  @Override
  public void resize(Session session, int seats) {
    database.inTransaction(() -> {
      var size = new Pools.Size(PoolId.of(session.id()), PoolKind.SEATS, seats);
      pools.set(session.supplier(), List.of(size));
      return change(session, new SessionRecord().setCapacity(seats));
    });
  }

  private int change(Session session, SessionRecord how) {
    return database.ask(sql ->
        sql.update(SESSION)
            .set(how)
            .where(SESSION.SUPPLIER_ID.eq(session.supplier().value()))
            .and(SESSION.ID.eq(session.id().value()))
            .execute());
  }

  /** Opens what is closed and closes what is open; the rows are locked. */
  private static void turn(DSLContext sql, SupplierId supplier, List<Session> sessions) {
    sql.update(SESSION)
        .set(SESSION.OPEN, field(not(SESSION.OPEN)))
        .where(SESSION.SUPPLIER_ID.eq(supplier.value()))
        .and(SESSION.ID.in(sessions.stream().map(session -> session.id().value()).toList()))
        .execute();
  }

  private static int add(DSLContext sql, List<SessionRecord> rows) {
    var added = sql.insertInto(SESSION).set(rows).onConflictDoNothing().returning().fetch();
    if (added.isEmpty()) {
      return 0;
    }
    sql.insertInto(POOL).set(added.map(JooqSessions::seats)).onConflictDoNothing().execute();
    sql.insertInto(REFERENCE)
        .set(added.map(JooqSessions::reference))
        .onConflictDoNothing()
        .execute();
    return added.size();
  }

  private static PoolRecord seats(SessionRecord session) {
    return new PoolRecord()
        .setSupplierId(session.getSupplierId())
        .setId(session.getId())
        .setKind(PoolKind.SEATS.name())
        .setCalendar(false)
        .setCapacity(session.getCapacity().longValue());
  }

  private static ReferenceRecord reference(SessionRecord session) {
    return new ReferenceRecord()
        .setId(session.getId())
        .setSupplierId(session.getSupplierId())
        .setKind("session");
  }
}
