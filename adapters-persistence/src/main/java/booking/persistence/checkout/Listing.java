package booking.persistence.checkout;

import static booking.persistence.jooq.Tables.ORDERS;
import static booking.persistence.jooq.Tables.PAYMENT;
import static booking.persistence.jooq.Tables.REFERENCE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** A page of what an operator looks at, the newest first. */
record Listing(DSLContext sql, Filter filter) {

  List<Checkout> page() {
    return CheckoutQuery.where(sql, wanted())
        .orderBy(ORDERS.PLACED_AT.desc(), ORDERS.ID.desc())
        .limit(filter.atMost())
        .fetch(CheckoutQuery::toCheckout);
  }

  private Condition wanted() {
    return noCondition()
        .and(filter.supplier().map(one -> ORDERS.SUPPLIER_ID.eq(one.value())).orElse(noCondition()))
        .and(filter.state().map(one -> ORDERS.STATE.eq(one.name())).orElse(noCondition()))
        .and(filter.stuckSince().map(Listing::isUnfinished).orElse(noCondition()))
        .and(filter.after().map(Listing::isBefore).orElse(noCondition()));
  }

  /** Money was promised or is being moved, since before then. */
  private static Condition isUnfinished(Instant before) {
    return PAYMENT.STATE.in("AUTHORISED", "CAPTURING", "CANCELLING").and(PAYMENT.SINCE.lt(before));
  }

  private static Condition isBefore(OrderId page) {
    var last = ORDERS.as("last");
    return row(ORDERS.PLACED_AT, ORDERS.ID)
        .lt(
            select(last.PLACED_AT, last.ID)
                .from(last)
                .join(REFERENCE)
                .on(last.SUPPLIER_ID.eq(REFERENCE.SUPPLIER_ID), last.ID.eq(REFERENCE.ID))
                .where(REFERENCE.ID.eq(page.value())));
  }
}
