package booking.persistence.order;

import static booking.persistence.jooq.Tables.BOOKING;
import static booking.persistence.jooq.Tables.ORDERS;

import booking.domain.order.Order;
import booking.persistence.document.JsonRows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;

/** Orders with their bookings in one statement. */
public final class OrderQuery {
  public static final Field<JSONB> ORDER = JsonRows.row(ORDERS);

  /** Of the order in the from clause. */
  public static final Field<JSONB> BOOKINGS =
      JsonRows.rows(
          BOOKING,
          BOOKING.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID).and(BOOKING.ORDER_ID.eq(ORDERS.ID)),
          BOOKING.POSITION);

  private OrderQuery() {}

  static SelectConditionStep<Record2<JSONB, JSONB>> where(DSLContext sql, Condition condition) {
    return sql.select(ORDER, BOOKINGS).from(ORDERS).where(condition);
  }

  static Order toOrder(Record2<JSONB, JSONB> found) {
    return OrderRow.toOrder(
        JsonRows.read(ORDERS, found.value1()), JsonRows.readAll(BOOKING, found.value2()));
  }
}
