package booking.domain.ledger;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * Entries that belong together and balance. Never changed; what was wrong is posted the other way.
 *
 * @param subject the id of the order, or of what else it is about
 */
public record Posting(
    PostingId id, SupplierId supplier, Kind kind, UUID subject, Instant at, List<Entry> entries) {

  /** Why something was posted. */
  public enum Kind {
    /** An order was confirmed: it is owed for. */
    SALE,
    /** What is owed for an order became another amount. */
    CHANGE,
    /** A tender paid. */
    PAYMENT,
    /** Money went back to a tender; or it turned out that it did not. */
    REFUND,
    /** Stored value was given away. */
    GIFT,
    /** A bank took money back because of a dispute; or the dispute ended. */
    DISPUTE
  }

  /** The same the other way round. */
  public Posting reversed(PostingId as, Instant when) {
    var opposite =
        entries.stream()
            .map(entry -> new Entry(entry.account(), entry.amount().negated()))
            .toList();
    return new Posting(as, supplier, kind, subject, when, opposite);
  }

  /** Entries of nothing are left out. Refuses what does not balance or mixes currencies. */
  public Posting {
    entries = entries.stream().filter(entry -> !entry.amount().isZero()).toList();
    if (!entries.isEmpty()) {
      Currency currency = entries.getFirst().amount().currency();
      var sum = Money.sum(entries.stream().map(Entry::amount).toList(), currency);
      if (!sum.isZero()) {
        throw new IllegalArgumentException("The posting is off by " + sum);
      }
    }
  }
}
