package booking.persistence.order;

import static booking.persistence.jooq.Tables.BOOKING;
import static booking.persistence.jooq.Tables.ORDERS;
import static booking.persistence.jooq.Tables.REFERENCE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import booking.domain.booking.BookingId;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.party.EmailAddress;
import booking.persistence.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;

/** Orders with their bookings, each in one statement. */
public final class JooqOrders implements Orders {
  private final Database database;

  public JooqOrders(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return find(
        row(ORDERS.SUPPLIER_ID, ORDERS.ID)
            .eq(
                select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
                    .from(REFERENCE)
                    .where(REFERENCE.ID.eq(id.value()))));
  }

  @Override
  public Optional<Order> holding(BookingId booking) {
    return find(
        row(ORDERS.SUPPLIER_ID, ORDERS.ID)
            .eq(
                select(BOOKING.SUPPLIER_ID, BOOKING.ORDER_ID)
                    .from(BOOKING)
                    .join(REFERENCE)
                    .on(BOOKING.SUPPLIER_ID.eq(REFERENCE.SUPPLIER_ID), BOOKING.ID.eq(REFERENCE.ID))
                    .where(REFERENCE.ID.eq(booking.value()))));
  }

  @Override
  public List<Order> of(EmailAddress customer, Instant now, int atMost) {
    return database.ask(sql ->
        OrderQuery.where(sql, ORDERS.CUSTOMER_KEY.eq(customer.normalised()))
            .and(ORDERS.STATE.ne("ABANDONED"))
            .orderBy(rank(now), ORDERS.PLACED_AT.desc(), ORDERS.ID.desc())
            .limit(atMost)
            .fetch(OrderQuery::toOrder));
  }

  private static Field<Integer> rank(Instant now) {
    var isNotOver =
        exists(
            selectOne()
                .from(BOOKING)
                .where(BOOKING.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID))
                .and(BOOKING.ORDER_ID.eq(ORDERS.ID))
                .and(BOOKING.ENDS_AT.gt(now)));
    return when(ORDERS.STATE.eq("PLACED"), 2)
        .when(ORDERS.STATE.eq("CONFIRMED").and(isNotOver), 0)
        .otherwise(1);
  }

  private Optional<Order> find(Condition which) {
    return database.ask(sql -> OrderQuery.where(sql, which).fetchOptional(OrderQuery::toOrder));
  }
}
