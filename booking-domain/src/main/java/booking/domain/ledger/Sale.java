package booking.domain.ledger;

import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.order.OrderDetails;
import booking.domain.payment.PaymentId;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
import booking.domain.pricing.Tender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an order means for the books: what is owed for it, and what paid it. */
public final class Sale {
  private Sale() {}

  /**
   * The customer owes the total: to the supplier, but for tax, fee and rounding. What a gift card
   * is sold for is earned by nobody yet: its holder may still spend it.
   */
  public static Posting sold(PostingId id, OrderDetails order, Instant now) {
    var cards =
        order.soldCards().stream()
            .map(card -> credit(Account.storedValue(card.id().value()), card.sale().amount()))
            .toList();
    return owed(Posting.Kind.SALE, id, order, order.quote().charge(), cards, now);
  }

  /** So much of a gift card that was sold is taken back unspent, and no longer owed for. */
  public static Posting takenBack(
      PostingId id, OrderDetails order, GiftCardId card, Money amount, Instant now) {
    return new Posting(
        id,
        order.supplier(),
        Posting.Kind.CHANGE,
        order.id().value(),
        now,
        List.of(
            debit(Account.storedValue(card.value()), amount),
            credit(Account.of(Account.Kind.CUSTOMER_RECEIVABLE), amount)));
  }

  /** So much more is owed, or less where the charge is negative. */
  public static Posting changed(PostingId id, OrderDetails order, Charge by, Instant now) {
    return owed(Posting.Kind.CHANGE, id, order, by, List.of(), now);
  }

  private static Posting owed(
      Posting.Kind kind,
      PostingId id,
      OrderDetails order,
      Charge charge,
      List<Entry> cards,
      Instant now) {
    var tax = charge.tax();
    var fee = charge.feeBeforeTax();
    var rounding = charge.of(Line.Kind.ROUNDING);
    var due =
        charge.total().minus(tax).minus(fee).minus(rounding).minus(charge.of(Line.Kind.GIFT_CARD));
    var entries = new ArrayList<Entry>();
    entries.add(debit(Account.of(Account.Kind.CUSTOMER_RECEIVABLE), charge.total()));
    entries.add(credit(Account.of(Account.Kind.SUPPLIER_PAYABLE), due));
    entries.add(credit(Account.of(Account.Kind.TAX), tax));
    entries.add(credit(Account.of(Account.Kind.SERVICE_FEE), fee));
    entries.add(credit(Account.of(Account.Kind.ROUNDING), rounding));
    entries.addAll(cards);
    return new Posting(id, order.supplier(), kind, order.id().value(), now, entries);
  }

  /**
   * The tenders paid what was due now.
   *
   * @param payment the one at the gateway, if any of them is there
   */
  public static Posting paid(
      PostingId id, OrderDetails order, Optional<PaymentId> payment, Instant now) {
    var entries = new ArrayList<Entry>();
    for (var tender : order.quote().tenders()) {
      entries.add(
          switch (tender) {
            case Tender.FromGiftCard card ->
                debit(Account.storedValue(card.card().value()), card.amount());
            case Tender.AtGateway card ->
                debit(Account.clearing(payment.orElseThrow().value()), card.amount());
          });
    }
    entries.add(
        credit(Account.of(Account.Kind.CUSTOMER_RECEIVABLE), order.quote().totals().dueNow()));
    return new Posting(
        id, order.supplier(), Posting.Kind.PAYMENT, order.id().value(), now, entries);
  }

  /** A payment brought some of what was still owed. */
  public static Posting collected(
      PostingId id, OrderDetails order, PaymentId payment, Money amount, Instant now) {
    return new Posting(
        id,
        order.supplier(),
        Posting.Kind.PAYMENT,
        order.id().value(),
        now,
        List.of(
            debit(Account.clearing(payment.value()), amount),
            credit(Account.of(Account.Kind.CUSTOMER_RECEIVABLE), amount)));
  }

  private static Entry debit(Account account, Money amount) {
    return new Entry(account, amount);
  }

  private static Entry credit(Account account, Money amount) {
    return new Entry(account, amount.negated());
  }
}
