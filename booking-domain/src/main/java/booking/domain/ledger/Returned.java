package booking.domain.ledger;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What it means for the books that money goes back to what paid, or is disputed. */
public final class Returned {
  private Returned() {}

  /** So much went back to a tender; or came again, where it is negative. */
  public static Posting to(
      Account tender, PostingId id, SupplierId supplier, OrderId order, Money amount, Instant now) {
    return new Posting(
        id,
        supplier,
        Posting.Kind.REFUND,
        order.value(),
        now,
        List.of(
            new Entry(Account.of(Account.Kind.CUSTOMER_RECEIVABLE), amount),
            new Entry(tender, amount.negated())));
  }

  /** A bank takes money back of a payment, because it is disputed. */
  public static Posting disputed(
      PostingId id, SupplierId supplier, OrderId order, UUID payment, Money amount, Instant now) {
    return dispute(
        id, supplier, order, now, Account.disputed(payment), Account.clearing(payment), amount);
  }

  /** The dispute was won: the money is there again. */
  public static Posting won(
      PostingId id, SupplierId supplier, OrderId order, UUID payment, Money amount, Instant now) {
    return dispute(
        id, supplier, order, now, Account.clearing(payment), Account.disputed(payment), amount);
  }

  /** The dispute was lost: the supplier bears it. */
  public static Posting lost(
      PostingId id, SupplierId supplier, OrderId order, UUID payment, Money amount, Instant now) {
    return dispute(
        id,
        supplier,
        order,
        now,
        Account.of(Account.Kind.SUPPLIER_PAYABLE),
        Account.disputed(payment),
        amount);
  }

  private static Posting dispute(
      PostingId id,
      SupplierId supplier,
      OrderId order,
      Instant now,
      Account debited,
      Account credited,
      Money amount) {
    return new Posting(
        id,
        supplier,
        Posting.Kind.DISPUTE,
        order.value(),
        now,
        List.of(new Entry(debited, amount), new Entry(credited, amount.negated())));
  }
}
