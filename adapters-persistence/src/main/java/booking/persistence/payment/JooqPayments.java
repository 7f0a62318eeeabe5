package booking.persistence.payment;

import static booking.persistence.jooq.Tables.PAYMENT;
import static booking.persistence.jooq.Tables.REFERENCE;

import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.payment.Payments;
import booking.persistence.database.Database;
import java.util.List;

/** Payments, read by their order. */
public final class JooqPayments implements Payments {
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
}
