package booking.persistence.payment;

import static booking.persistence.jooq.Tables.PAYMENT;
import static booking.persistence.jooq.Tables.REFERENCE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Payments;
import booking.persistence.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/** Payments, read by their order. */
public final class JooqPayments implements Payments {
  private static final List<String> OPEN =
      List.of("CREATED", "REQUIRES_ACTION", "AUTHORISED", "CAPTURING", "CANCELLING");

  private final Database database;

  public JooqPayments(Database database) {
    this.database = database;
  }

  @Override
  public List<Payment> of(OrderId order) {
    return database.ask(sql ->
        sql.select(PAYMENT.fields())
            .from(PAYMENT)
            .join(REFERENCE)
            .on(PAYMENT.SUPPLIER_ID.eq(REFERENCE.SUPPLIER_ID), PAYMENT.ORDER_ID.eq(REFERENCE.ID))
            .where(REFERENCE.ID.eq(order.value()))
            .orderBy(PAYMENT.CREATED_AT, PAYMENT.ID)
            .fetch(row -> PaymentRow.toPayment(row.into(PAYMENT))));
  }

  @Override
  public List<Payment.Captured> captured(
      Optional<SupplierId> supplier,
      Instant from,
      Instant to,
      Optional<PaymentId> after,
      int atMost) {
    return database.ask(sql ->
        sql.selectFrom(PAYMENT)
            .where(PAYMENT.STATE.eq("CAPTURED"))
            .and(PAYMENT.SINCE.ge(from))
            .and(PAYMENT.SINCE.lt(to))
            .and(supplier.map(one -> PAYMENT.SUPPLIER_ID.eq(one.value())).orElse(noCondition()))
            .and(after.map(JooqPayments::isAfter).orElse(noCondition()))
            .orderBy(PAYMENT.SINCE, PAYMENT.ID)
            .limit(atMost)
            .fetch(row -> (Payment.Captured) PaymentRow.toPayment(row)));
  }

  private static Condition isAfter(PaymentId page) {
    var last = PAYMENT.as("last");
    return row(PAYMENT.SINCE, PAYMENT.ID)
        .gt(
            select(last.SINCE, last.ID)
                .from(last)
                .join(REFERENCE)
                .on(last.SUPPLIER_ID.eq(REFERENCE.SUPPLIER_ID), last.ID.eq(REFERENCE.ID))
                .where(REFERENCE.ID.eq(page.value())));
  }

  @Override
  public List<Payment> open(Instant before, Optional<PaymentId> after, int atMost) {
    return database.ask(sql ->
        sql.selectFrom(PAYMENT)
            .where(PAYMENT.STATE.in(OPEN))
            .and(PAYMENT.CREATED_AT.lt(before))
            .and(after.map(JooqPayments::comesAfter).orElse(noCondition()))
            .orderBy(PAYMENT.CREATED_AT, PAYMENT.ID)
            .limit(atMost)
            .fetch(PaymentRow::toPayment));
  }

  private static Condition comesAfter(PaymentId page) {
    var last = PAYMENT.as("last");
    return row(PAYMENT.CREATED_AT, PAYMENT.ID)
        .gt(
            select(last.CREATED_AT, last.ID)
                .from(last)
                .join(REFERENCE)
                .on(last.SUPPLIER_ID.eq(REFERENCE.SUPPLIER_ID), last.ID.eq(REFERENCE.ID))
                .where(REFERENCE.ID.eq(page.value())));
  }
}
