package booking.persistence.catalog;

import static booking.persistence.jooq.Tables.POOL;
import static booking.persistence.jooq.Tables.REFERENCE;
import static booking.persistence.jooq.Tables.SESSION;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.availability.PoolKind;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.PoolRecord;
import booking.persistence.jooq.tables.records.ReferenceRecord;
import booking.persistence.jooq.tables.records.SessionRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Dated departures in PostgreSQL, each with its pool of seats. */
public final class JooqSessions implements Sessions {
  /** Rows in one statement; a statement has 65535 parameters at most. */
  private static final int AT_ONCE = 1000;

  /** Two that add the same at once meet in the same order, so that none waits for the other. */
  private static final Comparator<SessionRecord> ORDER =
      Comparator.comparing(SessionRecord::getExperienceId)
          .thenComparing(SessionRecord::getLocalStart);

  private final Database database;

  public JooqSessions(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return database.ask(sql ->
        sql.selectFrom(SESSION)
            .where(
                row(SESSION.SUPPLIER_ID, SESSION.ID)
                    .eq(
                        select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
                            .from(REFERENCE)
                            .where(REFERENCE.ID.eq(id.value()))))
            .fetchOptional(SessionRow::toSession));
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
