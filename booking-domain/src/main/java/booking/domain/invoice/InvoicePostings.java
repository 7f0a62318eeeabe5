package booking.domain.invoice;

import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.money.Money;
import java.time.Instant;
import java.util.List;

/** What invoices mean for the books, beside what orders do. */
public final class InvoicePostings {
  private InvoicePostings() {}

  /** One that was written by hand: nothing else says that the customer owes it. */
  public static Posting billed(PostingId id, Invoice.Numbered invoice) {
    return owed(id, Posting.Kind.SALE, invoice, invoice.bill(), invoice.issue().at());
  }

  /** What corrects one that was written by hand. */
  public static Posting corrected(PostingId id, Invoice invoice, Correction correction) {
    return owed(id, Posting.Kind.CHANGE, invoice, correction.bill(), correction.issue().at());
  }

  private static Posting owed(
      PostingId id, Posting.Kind kind, Invoice invoice, Bill bill, Instant at) {
    return posting(
        id,
        kind,
        invoice,
        at,
        entry(Account.Kind.CUSTOMER_RECEIVABLE, bill.total()),
        entry(Account.Kind.SUPPLIER_PAYABLE, bill.total().minus(bill.tax()).negated()),
        entry(Account.Kind.TAX, bill.tax().negated()));
  }

  /** What came outside gateways. What is more than was owed stays the customer's. */
  public static Posting received(
      PostingId id, Invoice.Numbered invoice, Money amount, Instant now) {
    return posting(
        id,
        Posting.Kind.PAYMENT,
        invoice,
        now,
        entry(Account.Kind.PAID_ELSEWHERE, amount),
        entry(Account.Kind.CUSTOMER_RECEIVABLE, amount.negated()));
  }

  private static Posting posting(
      PostingId id, Posting.Kind kind, Invoice invoice, Instant at, Entry... entries) {
    var details = invoice.details();
    return new Posting(id, details.supplier(), kind, details.subject(), at, List.of(entries));
  }

  private static Entry entry(Account.Kind account, Money amount) {
    return new Entry(Account.of(account), amount);
  }
}
