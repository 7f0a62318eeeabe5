package booking.application.refund;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.ledger.Account;
import booking.domain.ledger.Journal;
import booking.domain.ledger.Posting;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.payment.Payments;
import booking.domain.pricing.Tender;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundId;
import booking.domain.refund.RefundPart;
import booking.domain.refund.Refunds;
import booking.domain.refund.Returns;
import booking.domain.work.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What customers have paid for orders, and what of it can go back. */
public final class OrderMoney {
  private static final String NOT_OWED = "paid when it was no longer owed";

  private final Journal journal;
  private final Payments payments;
  private final Refunds refunds;
  private final Ids ids;

  public OrderMoney(Journal journal, Payments payments, Refunds refunds, Ids ids) {
    this.journal = journal;
    this.payments = payments;
    this.refunds = refunds;
    this.ids = ids;
  }

  public Settlement settlement(Order order) {
    return Settlement.of(journal.about(order.id().value()), order.details().quote().currency());
  }

  /** What the customer will have paid too much, when so much more is owed, or less. */
  public Money excess(Order order, Money change) {
    var settlement = settlement(order);
    var left = settlement.paid().minus(promised(order));
    return left.minus(settlement.charged().plus(change)).max(zero(order));
  }

  /** What the customer will owe, when so much more is owed, or less. */
  public Money shortage(Order order, Money change) {
    var settlement = settlement(order);
    var left = settlement.paid().minus(promised(order));
    return settlement.charged().plus(change).minus(left).max(zero(order));
  }

  /**
   * By how much the price has to be lowered so that the refund leaves nothing owed anew: what of it
   * the customer had not paid too much.
   */
  Money allowance(Order order, Refund refund) {
    var amount = refund.details().amount();
    var settlement = settlement(order);
    var others = promised(order).minus(amount);
    var excess = settlement.paid().minus(others).minus(settlement.charged()).max(zero(order));
    return amount.minus(excess.min(amount));
  }

  /**
   * The most that can go back for a booking: what it costs by now, or what was kept of it, and what
   * was paid too much.
   */
  Money most(Order order, BookingId booking) {
    var own = charged(order, booking);
    return own.plus(excess(order, zero(order))).min(returns(order).most());
  }

  /** What is still charged for a booking or was kept of it, and for the order besides. */
  public Money charged(Order order, BookingId booking) {
    var charged = settlement(order).charged();
    var others = zero(order);
    for (var one : order.bookings()) {
      if (one instanceof Booking.Confirmed && !one.id().equals(booking)) {
        others = others.plus(order.charge(one.id()).total());
      }
    }
    return charged.minus(others).minus(owedForCards(order)).max(zero(order));
  }

  /** What it costs by now that gift cards were bought: they are taken back by themselves. */
  private Money owedForCards(Order order) {
    return journal.about(order.id().value()).stream()
        .filter(
            posting -> posting.kind() == Posting.Kind.SALE || posting.kind() == Posting.Kind.CHANGE)
        .flatMap(posting -> posting.entries().stream())
        .filter(entry -> entry.account().kind() == Account.Kind.STORED_VALUE)
        .map(entry -> entry.amount().negated())
        .reduce(zero(order), Money::plus);
  }

  /**
   * What goes back when so much less is owed for something that was paid at once: all of it, but
   * what went back otherwise. What is due only later has nothing to do with it.
   */
  public Money backFor(Order order, Money less) {
    var later = order.details().quote().totals().dueLater().min(settlement(order).outstanding());
    return excess(order, less.plus(later).negated()).min(less).min(returns(order).most());
  }

  /** What goes back, or may still. */
  private Money promised(Order order) {
    return refunds.of(order.id()).stream().map(Refund::promised).reduce(zero(order), Money::plus);
  }

  private static Money zero(Order order) {
    return Money.zero(order.details().quote().currency());
  }

  /** Where what is left of the customer's money may go back to. */
  public Returns returns(Order order) {
    return new Returns(
        order.details().quote().currency(),
        Returns.costs(order),
        tendered(order),
        refunds.of(order.id()));
  }

  private List<Returns.Tendered> tendered(Order order) {
    var brought = new ArrayList<Returns.Tendered>();
    for (var tender : order.details().quote().tenders()) {
      if (tender instanceof Tender.FromGiftCard card) {
        brought.add(new Returns.Tendered(new PaidBy.Card(card.card()), card.amount()));
      }
    }
    for (var payment : payments.of(order.id())) {
      if (payment instanceof Payment.Captured taken) {
        brought.add(new Returns.Tendered(new PaidBy.Gateway(taken.id()), taken.amount()));
      }
    }
    return brought;
  }

  /**
   * What was taken although it was not owed: it goes back to what brought it, and that is what came
   * last. What came outside gateways is kept for the customer.
   */
  Optional<Refund.Requested> refundOfExcess(Order order, RefundId id, Instant now) {
    var parts = latest(order, excess(order, zero(order)));
    var amount = Money.sum(parts.stream().map(RefundPart::amount).toList(), zero(order).currency());
    return amount.isZero()
        ? Optional.empty()
        : Optional.of(
            new Refund.Requested(
                new RefundDetails(
                    id,
                    order.details().supplier(),
                    order.id(),
                    Optional.empty(),
                    RefundDetails.Origin.NOT_OWED,
                    amount,
                    parts,
                    NOT_OWED,
                    now)));
  }

  private List<RefundPart> latest(Order order, Money amount) {
    var before = refunds.of(order.id());
    var parts = new ArrayList<RefundPart>();
    var wanted = amount;
    for (var payment : payments.of(order.id()).reversed()) {
      if (payment instanceof Payment.Captured taken) {
        var by = new PaidBy.Gateway(taken.id());
        var gone = before.stream().map(one -> one.promised(by)).reduce(zero(order), Money::plus);
        var part = wanted.min(taken.amount().minus(gone));
        if (part.isPositive()) {
          parts.add(RefundPart.of(by, part));
          wanted = wanted.minus(part);
        }
      }
    }
    return parts;
  }

  /**
   * A refund to the tenders that paid.
   *
   * @throws IllegalArgumentException when it is more than is left
   */
  public Refund.Requested refund(
      Order order,
      Optional<BookingId> booking,
      Money amount,
      RefundDetails.Origin origin,
      String reason,
      Instant now) {
    return new Refund.Requested(
        new RefundDetails(
            new RefundId(ids.next()),
            order.details().supplier(),
            order.id(),
            booking,
            origin,
            amount,
            returns(order).of(amount, booking),
            reason,
            now));
  }
}
