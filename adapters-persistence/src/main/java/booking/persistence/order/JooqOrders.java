package booking.persistence.order;

import static booking.persistence.jooq.Tables.BOOKING;
import static booking.persistence.jooq.Tables.ORDERS;
import static booking.persistence.jooq.Tables.REFERENCE;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.booking.BookingId;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.party.EmailAddress;
import booking.persistence.database.Database;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

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
  public List<Order> of(EmailAddress customer, int atMost) {
    return database.ask(sql ->
        OrderQuery.where(sql, ORDERS.CUSTOMER_KEY.eq(customer.normalised()))
            .and(ORDERS.STATE.ne("ABANDONED"))
            .orderBy(ORDERS.PLACED_AT.desc(), ORDERS.ID.desc())
            .limit(atMost)
            .fetch(OrderQuery::toOrder));
  }

  private Optional<Order> find(Condition which) {
    return database.ask(sql -> OrderQuery.where(sql, which).fetchOptional(OrderQuery::toOrder));
  }
}
