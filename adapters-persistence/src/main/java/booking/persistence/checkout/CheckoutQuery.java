package booking.persistence.checkout;

import static booking.persistence.jooq.Tables.BOOKING;
import static booking.persistence.jooq.Tables.CLAIM;
import static booking.persistence.jooq.Tables.HOLD;
import static booking.persistence.jooq.Tables.ORDERS;
import static booking.persistence.jooq.Tables.PAYMENT;

import booking.domain.checkout.Checkout;
import booking.domain.payment.Payment;
import booking.domain.work.Revision;
import booking.persistence.availability.HoldRow;
import booking.persistence.document.JsonRows;
import booking.persistence.order.OrderQuery;
import booking.persistence.order.OrderRow;
import booking.persistence.payment.PaymentRow;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record5;
import org.jooq.SelectConditionStep;
import org.jooq.SelectOnConditionStep;

/** Whole checkouts in one statement. */
final class CheckoutQuery {
  private static final Field<JSONB> HELD = JsonRows.row(HOLD);
  private static final Field<JSONB> PAID = JsonRows.row(PAYMENT);
  private static final Field<JSONB> CLAIMS =
      JsonRows.rows(
          CLAIM,
          CLAIM.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID).and(CLAIM.HOLD_ID.eq(ORDERS.HOLD_ID)),
          CLAIM.POSITION);

  private CheckoutQuery() {}

  /** Each with its latest payment, if it has one. */
  static SelectConditionStep<Record5<JSONB, JSONB, JSONB, JSONB, JSONB>> where(
      DSLContext sql, Condition condition) {
    return checkouts(sql)
        .leftJoin(PAYMENT)
        .on(PAYMENT.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID), PAYMENT.ID.eq(ORDERS.PAYMENT_ID))
        .where(condition);
  }

  /** Each with every payment that is like this. */
  static SelectConditionStep<Record5<JSONB, JSONB, JSONB, JSONB, JSONB>> paidBy(
      DSLContext sql, Condition payment) {
    return checkouts(sql)
        .join(PAYMENT)
        .on(PAYMENT.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID), PAYMENT.ORDER_ID.eq(ORDERS.ID))
        .where(payment);
  }

  private static SelectOnConditionStep<Record5<JSONB, JSONB, JSONB, JSONB, JSONB>> checkouts(
      DSLContext sql) {
    return sql.select(OrderQuery.ORDER, OrderQuery.BOOKINGS, HELD, CLAIMS, PAID)
        .from(ORDERS)
        .join(HOLD)
        .on(HOLD.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID), HOLD.ID.eq(ORDERS.HOLD_ID));
  }

  static Checkout toCheckout(Record5<JSONB, JSONB, JSONB, JSONB, JSONB> found) {
    var order = JsonRows.read(ORDERS, found.value1());
    var bookings = JsonRows.readAll(BOOKING, found.value2());
    var hold = JsonRows.read(HOLD, found.value3());
    var claims = JsonRows.readAll(CLAIM, found.value4());
    Optional<Payment> payment =
        Optional.ofNullable(found.value5())
            .map(paid -> PaymentRow.toPayment(JsonRows.read(PAYMENT, paid)));
    return new Checkout(
        OrderRow.toOrder(order, bookings),
        HoldRow.toHold(hold, claims),
        payment,
        new Revision(order.getRevision()));
  }
}
