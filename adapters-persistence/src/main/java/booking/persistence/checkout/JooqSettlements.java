package booking.persistence.checkout;

import static booking.persistence.jooq.Tables.HOLD;
import static booking.persistence.jooq.Tables.ORDERS;
import static booking.persistence.jooq.Tables.PAYMENT;
import static booking.persistence.jooq.Tables.REFERENCE;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.availability.ClaimState;
import booking.domain.availability.Hold;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentId;
import booking.domain.work.Revision;
import booking.domain.work.Subscriptions;
import booking.persistence.database.Database;
import booking.persistence.work.DeliveryRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/** Checkouts, moved by the database's functions {@code move} and {@code together}. */
public final class JooqSettlements implements Settlements {
  private final Database database;
  private final Subscriptions subscriptions;
  private final Claiming claiming;

  public JooqSettlements(Database database, Subscriptions subscriptions, Claiming claiming) {
    this.database = database;
    this.subscriptions = subscriptions;
    this.claiming = claiming;
  }

  @Override
  public Optional<Checkout> find(PaymentId payment) {
    return paidBy(
        row(PAYMENT.SUPPLIER_ID, PAYMENT.ID)
            .eq(
                select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
                    .from(REFERENCE)
                    .where(REFERENCE.ID.eq(payment.value()))));
  }

  @Override
  public Optional<Checkout> find(String gateway, String reference) {
    return paidBy(PAYMENT.GATEWAY.eq(gateway).and(PAYMENT.INTENT_REFERENCE.eq(reference)));
  }

  private Optional<Checkout> paidBy(Condition which) {
    return database.ask(
        sql -> CheckoutQuery.paidBy(sql, which).fetchOptional(CheckoutQuery::toCheckout));
  }

  @Override
  public Optional<Checkout> find(OrderId order) {
    var which =
        row(ORDERS.SUPPLIER_ID, ORDERS.ID)
            .eq(
                select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
                    .from(REFERENCE)
                    .where(REFERENCE.ID.eq(order.value())));
    return database.ask(
        sql -> CheckoutQuery.where(sql, which).fetchOptional(CheckoutQuery::toCheckout));
  }

  @Override
  public Outcome store(Move move, Instant now) {
    var to = move.to();
    var next = new Revision(move.from().revision().value() + 1);
    var stored = new Checkout(to.order(), to.hold(), to.payment(), next);
    var deliveries = DeliveryRow.of(move.facts(), subscriptions);
    var call =
        new Call(
            Call.Function.MOVE,
            to.order().id(),
            to.hold(),
            MoveRows.of(move, stored, deliveries, now),
            now,
            !deliveries.isEmpty(),
            takesNoPool(move.from().hold(), to.hold()));
    return outcome(claiming.ask(call), stored);
  }

  /** Unless it runs out before it is committed, which the database sees. */
  private static boolean takesNoPool(Hold from, Hold to) {
    return from.expiresAt().equals(to.expiresAt())
        && from.claims().equals(to.claims())
        && (from.state() == to.state()
            || (from.state() == ClaimState.HELD && to.state() == ClaimState.COMMITTED));
  }

  private static Outcome outcome(Answer answer, Checkout stored) {
    return switch (answer.outcome()) {
      case "stored" -> new Outcome.Stored(stored);
      case "overtaken" -> new Outcome.Overtaken();
      case "sold-out" -> new Outcome.SoldOut(answer.shortages());
      case String other -> throw new IllegalStateException("Nobody knows the answer " + other);
    };
  }

  /** A hold that was taken away had run out before, so that its end tells in either case. */
  @Override
  public List<OrderId> overdue(Instant now, int atMost) {
    return database.ask(sql ->
        sql.select(ORDERS.ID)
            .from(ORDERS)
            .join(HOLD)
            .on(HOLD.SUPPLIER_ID.eq(ORDERS.SUPPLIER_ID), HOLD.ID.eq(ORDERS.HOLD_ID))
            .where(ORDERS.STATE.eq("PLACED"))
            .and(ORDERS.HOLD_EXPIRES_AT.le(now))
            .and(HOLD.STATE.in("HELD", "EXPIRED"))
            .orderBy(ORDERS.HOLD_EXPIRES_AT)
            .limit(atMost)
            .fetch(found -> new OrderId(found.value1())));
  }

  @Override
  public List<Checkout> list(Filter filter) {
    return database.ask(sql -> new Listing(sql, filter).page());
  }
}
