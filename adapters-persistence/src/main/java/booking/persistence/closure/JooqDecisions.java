package booking.persistence.closure;

import static booking.persistence.jooq.Tables.DEPARTURE_DECISION;
import static booking.persistence.jooq.Tables.REFERENCE;
import static booking.persistence.jooq.Tables.SESSION;
import static booking.persistence.jooq.Tables.SESSION_CANCELLATION;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.closure.Decision;
import booking.domain.closure.Decisions;
import booking.domain.time.Interval;
import booking.persistence.catalog.SessionRow;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.DepartureDecisionRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/** What was decided on departures, one row for each. */
public final class JooqDecisions implements Decisions {
  private final Database database;

  public JooqDecisions(Database database) {
    this.database = database;
  }

  @Override
  public List<Session> open(
      SupplierId supplier, ExperienceId experience, Interval starting, int atMost) {
    return database.ask(sql ->
        sql.selectFrom(SESSION)
            .where(SESSION.SUPPLIER_ID.eq(supplier.value()))
            .and(SESSION.EXPERIENCE_ID.eq(experience.value()))
            .and(SESSION.STARTS_AT.ge(starting.start()))
            .and(SESSION.STARTS_AT.lt(starting.end()))
            .and(SESSION.OPEN)
            .and(isUndecided())
            .and(isNotCancelled())
            .orderBy(SESSION.STARTS_AT, SESSION.ID)
            .limit(atMost)
            .fetch(SessionRow::toSession));
  }

  private static Condition isUndecided() {
    return notExists(
        selectOne()
            .from(DEPARTURE_DECISION)
            .where(DEPARTURE_DECISION.SUPPLIER_ID.eq(SESSION.SUPPLIER_ID))
            .and(DEPARTURE_DECISION.SESSION_ID.eq(SESSION.ID)));
  }

  private static Condition isNotCancelled() {
    return notExists(
        selectOne()
            .from(SESSION_CANCELLATION)
            .where(SESSION_CANCELLATION.SUPPLIER_ID.eq(SESSION.SUPPLIER_ID))
            .and(SESSION_CANCELLATION.SESSION_ID.eq(SESSION.ID)));
  }

  @Override
  public Optional<Decision> find(SessionId session) {
    return database.ask(sql ->
        sql.selectFrom(DEPARTURE_DECISION)
            .where(
                row(DEPARTURE_DECISION.SUPPLIER_ID, DEPARTURE_DECISION.SESSION_ID)
                    .eq(
                        select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
                            .from(REFERENCE)
                            .where(REFERENCE.ID.eq(session.value()))))
            .fetchOptional(JooqDecisions::toDecision));
  }

  @Override
  public boolean add(Decision decision) {
    return database.ask(sql ->
        sql.insertInto(DEPARTURE_DECISION).set(of(decision)).onConflictDoNothing().execute())
        == 1;
  }

  private static DepartureDecisionRecord of(Decision decision) {
    return new DepartureDecisionRecord()
        .setSupplierId(decision.supplier().value())
        .setSessionId(decision.session().value())
        .setGoesAhead(decision.goesAhead())
        .setSeats(decision.seats())
        .setAt(decision.at());
  }

  private static Decision toDecision(DepartureDecisionRecord row) {
    return new Decision(
        new SessionId(row.getSessionId()),
        new SupplierId(row.getSupplierId()),
        row.getGoesAhead(),
        row.getSeats(),
        row.getAt());
  }
}
