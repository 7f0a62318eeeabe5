package booking.persistence.checkout;

import static booking.persistence.jooq.Tables.BOOKING;
import static booking.persistence.jooq.Tables.CLAIM;
import static booking.persistence.jooq.Tables.HOLD;
import static booking.persistence.jooq.Tables.ORDERS;
import static booking.persistence.jooq.Tables.PAYMENT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import booking.domain.checkout.Checkout;
import booking.domain.work.Revision;
import booking.persistence.availability.HoldRow;
import booking.persistence.jooq.tables.records.BookingRecord;
import booking.persistence.jooq.tables.records.ClaimRecord;
import booking.persistence.jooq.tables.records.PaymentRecord;
import booking.persistence.order.OrderRow;
import booking.persistence.payment.PaymentRow;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectConditionStep;

/** Whole checkouts in one statement. */
final class CheckoutQuery {
  private static final Field<Result<BookingRecord>> BOOKINGS =
      multiset(
              selectFrom(BOOKING)
                  .where(BOOKING.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID))
                  .and(BOOKING.ORDER_ID.eq(ORDERS.ID))
                  .orderBy(BOOKING.POSITION))
          .as("bookings");
  private static final Field<Result<ClaimRecord>> CLAIMS =
      multiset(
              selectFrom(CLAIM)
                  .where(CLAIM.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID))
                  .and(CLAIM.HOLD_ID.eq(ORDERS.HOLD_ID))
                  .orderBy(CLAIM.POSITION))
          .as("claims");

  private CheckoutQuery() {}

  static SelectConditionStep<? extends Record> where(DSLContext sql, Condition condition) {
    return sql.select(ORDERS.fields())
        .select(HOLD.fields())
        .select(PAYMENT.fields())
        .select(BOOKINGS, CLAIMS)
        .from(ORDERS)
        .join(HOLD)
        .on(HOLD.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID), HOLD.ID.eq(ORDERS.HOLD_ID))
        .leftJoin(PAYMENT)
        .on(PAYMENT.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID), PAYMENT.ID.eq(ORDERS.PAYMENT_ID))
        .where(condition);
  }

  static Checkout toCheckout(Record row) {
    var order = row.into(ORDERS);
    Optional<PaymentRecord> payment =
        Optional.of(row.into(PAYMENT)).filter(paid -> paid.get(PAYMENT.ID) != null);
    return new Checkout(
        OrderRow.toOrder(order, row.get(BOOKINGS)),
        HoldRow.toHold(row.into(HOLD), row.get(CLAIMS)),
        payment.map(PaymentRow::toPayment),
        new Revision(order.getRevision()));
  }
}
