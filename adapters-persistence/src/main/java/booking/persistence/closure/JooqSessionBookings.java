package booking.persistence.closure;

import static booking.persistence.jooq.Tables.BOOKING;
import static booking.persistence.jooq.Tables.CLAIM;
import static booking.persistence.jooq.Tables.HOLD;
import static booking.persistence.jooq.Tables.ORDERS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import booking.domain.booking.BookingId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.closure.SessionBookings;
import booking.persistence.database.Database;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;

/** Who is booked on a session: each question is one statement. */
public final class JooqSessionBookings implements SessionBookings {
  private final Database database;

  public JooqSessionBookings(Database database) {
    this.database = database;
  }

  @Override
  public List<BookingId> standing(
      SupplierId supplier, SessionId session, Optional<BookingId> after, int atMost) {
    return database.ask(sql ->
        sql.select(BOOKING.ID)
            .from(BOOKING)
            .where(isOn(supplier, session))
            .and(BOOKING.STATE.eq("CONFIRMED"))
            .and(after.<Condition>map(last -> BOOKING.ID.gt(last.value())).orElse(noCondition()))
            .orderBy(BOOKING.ID)
            .limit(atMost)
            .fetch(found -> new BookingId(found.value1())));
  }

  @Override
  public Tally tally(SupplierId supplier, SessionId session, Instant since) {
    var cancelled =
        BOOKING
            .STATE
            .eq("CANCELLED")
            .and(BOOKING.CANCELLED_BY.ne("CUSTOMER"))
            .and(BOOKING.SINCE.ge(since));
    return database.ask(sql ->
        sql.select(
                count().filterWhere(BOOKING.STATE.eq("CONFIRMED")),
                count().filterWhere(BOOKING.STATE.in("CHECKED_IN", "COMPLETED", "NO_SHOW")),
                count().filterWhere(cancelled),
                seats(supplier, session))
            .from(BOOKING)
            .where(isOn(supplier, session))
            .fetchSingle(found ->
                new Tally(
                    found.value1(), found.value2(), found.value3(), found.value4().longValue())));
  }

  private static Condition isOn(SupplierId supplier, SessionId session) {
    return BOOKING.SUPPLIER_ID.eq(supplier.value()).and(BOOKING.SESSION_ID.eq(session.value()));
  }

  /** By way of the orders: claims are found by their hold, not by their pool. */
  private static Field<BigDecimal> seats(SupplierId supplier, SessionId session) {
    var holds =
        select(ORDERS.HOLD_ID)
            .from(BOOKING)
            .join(ORDERS)
            .on(BOOKING.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID), BOOKING.ORDER_ID.eq(ORDERS.ID))
            .where(isOn(supplier, session));
    return coalesce(
        field(
            select(sum(CLAIM.UNITS))
                .from(CLAIM)
                .join(HOLD)
                .on(CLAIM.SUPPLIER_ID.eq(HOLD.SUPPLIER_ID), CLAIM.HOLD_ID.eq(HOLD.ID))
                .where(CLAIM.SUPPLIER_ID.eq(supplier.value()))
                .and(CLAIM.HOLD_ID.in(holds))
                .and(CLAIM.POOL_ID.eq(session.value()))
                .and(CLAIM.LIVE)
                .and(HOLD.STATE.eq("COMMITTED"))),
        inline(BigDecimal.ZERO));
  }
}
