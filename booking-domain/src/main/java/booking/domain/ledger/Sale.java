package booking.domain.ledger;

import booking.domain.money.Money;
import booking.domain.order.OrderDetails;
import booking.domain.pricing.Tender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a confirmed order means for the books: what it is owed for, and what paid it. */
public final class Sale {
  private Sale() {}

  /** The customer owes the total: to the supplier, but for tax, fee and rounding. */
  public static Posting sold(PostingId id, OrderDetails order, Instant now) {
    var totals = order.quote().totals();
    var tax = totals.taxAdded().plus(totals.taxIncluded());
    var fee = order.quote().feeBeforeTax();
    var due = totals.total().minus(tax).minus(fee).minus(totals.rounding());
    return new Posting(
        id,
        order.supplier(),
        "sale",
        order.id().value(),
        now,
        List.of(
            debit(Account.Kind.CUSTOMER_RECEIVABLE, totals.total()),
            credit(Account.Kind.SUPPLIER_PAYABLE, due),
            credit(Account.Kind.TAX, tax),
            credit(Account.Kind.SERVICE_FEE, fee),
            credit(Account.Kind.ROUNDING, totals.rounding())));
  }

  /** The tenders paid what was due now. */
  public static Posting paid(PostingId id, OrderDetails order, Instant now) {
    var entries = new ArrayList<Entry>();
    for (var tender : order.quote().tenders()) {
      entries.add(
          switch (tender) {
            case Tender.FromGiftCard card ->
                new Entry(Account.storedValue(card.card().value()), card.amount());
            case Tender.AtGateway card -> debit(Account.Kind.GATEWAY_CLEARING, card.amount());
          });
    }
    entries.add(credit(Account.Kind.CUSTOMER_RECEIVABLE, order.quote().totals().dueNow()));
    return new Posting(id, order.supplier(), "payment", order.id().value(), now, entries);
  }

  private static Entry debit(Account.Kind account, Money amount) {
    return new Entry(Account.of(account), amount);
  }

  private static Entry credit(Account.Kind account, Money amount) {
    return new Entry(Account.of(account), amount.negated());
  }
}
