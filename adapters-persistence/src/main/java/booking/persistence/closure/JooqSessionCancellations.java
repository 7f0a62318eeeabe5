package booking.persistence.closure;

import static booking.persistence.jooq.Tables.REFERENCE;
import static booking.persistence.jooq.Tables.SESSION_CANCELLATION;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.catalog.SessionId;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellations;
import booking.persistence.database.Database;
import java.util.Optional;

/** Cancelled departures, one row for each. */
public final class JooqSessionCancellations implements SessionCancellations {
  private final Database database;

  public JooqSessionCancellations(Database database) {
    this.database = database;
  }

  @Override
  public Optional<SessionCancellation> find(SessionId session) {
    return database.ask(sql ->
        sql.selectFrom(SESSION_CANCELLATION)
            .where(
                row(SESSION_CANCELLATION.SUPPLIER_ID, SESSION_CANCELLATION.SESSION_ID)
                    .eq(
                        select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
                            .from(REFERENCE)
                            .where(REFERENCE.ID.eq(session.value()))))
            .fetchOptional(SessionCancellationRow::toCancellation));
  }

  @Override
  public boolean add(SessionCancellation.Running cancellation) {
    return database.ask(sql ->
        sql.insertInto(SESSION_CANCELLATION)
            .set(SessionCancellationRow.of(cancellation))
            .onConflictDoNothing()
            .execute())
        == 1;
  }

  @Override
  public void store(SessionCancellation cancellation) {
    var row = SessionCancellationRow.of(cancellation);
    database.ask(sql ->
        sql.update(SESSION_CANCELLATION)
            .set(row)
            .where(SESSION_CANCELLATION.SUPPLIER_ID.eq(row.getSupplierId()))
            .and(SESSION_CANCELLATION.SESSION_ID.eq(row.getSessionId()))
            .and(SESSION_CANCELLATION.DONE_AT.isNull())
            .execute());
  }
}
