package booking.application.refund;

import booking.application.work.NewFacts;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Catalog;
import booking.domain.dispute.Disputes;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.Refunds;
import booking.domain.work.FactKind;
import booking.domain.work.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Gives back what was paid too much since less is owed for a booking. Nobody is asked for what the
 * supplier lets go back by itself, unless a bank is still to decide about what paid it.
 */
public final class ReturnExcess {
  private static final String BY_POLICY = "policy";

  private final OrderMoney money;
  private final Refunds refunds;
  private final Disputes disputes;
  private final Catalog catalog;
  private final Outbox outbox;
  private final NewFacts facts;

  public ReturnExcess(
      OrderMoney money,
      Refunds refunds,
      Disputes disputes,
      Catalog catalog,
      Outbox outbox,
      NewFacts facts) {
    this.money = money;
    this.refunds = refunds;
    this.disputes = disputes;
    this.catalog = catalog;
    this.outbox = outbox;
    this.facts = facts;
  }

  /** How it is to go back, before anything is written; empty when it is nothing. */
  public Optional<Refund> plan(
      Order order, BookingId booking, Money amount, String reason, Instant now) {
    if (amount.isZero()) {
      return Optional.empty();
    }
    var requested =
        money.refund(order, Optional.of(booking), amount, RefundDetails.Origin.POLICY, reason, now);
    return Optional.of(goesAlone(order, amount) ? requested.approve(BY_POLICY, now) : requested);
  }

  private boolean goesAlone(Order order, Money amount) {
    var terms = catalog.of(order.details().supplier()).orElseThrow().supplier().terms();
    return terms.afterSales().refundsAlone(amount) && !disputes.hasOpen(order.id());
  }

  /** Belongs into the unit of work in which less is owed. */
  public void open(Refund refund, Instant now) {
    refunds.add(refund);
    outbox.add(List.of(facts.about(refund, kind(refund), now)));
  }

  private static FactKind kind(Refund refund) {
    return refund instanceof Refund.Approved ? RefundFacts.APPROVED : RefundFacts.REQUESTED;
  }
}
