package booking.domain.ledger;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: postings. Those of a sale get in with the settling that makes them true. */
public interface Journal {

  void post(Collection<Posting> postings);

  /** The postings about a subject, the oldest first. */
  List<Posting> about(UUID subject);

  Money balance(SupplierId supplier, Account account, Currency currency);

  /** What was posted in a period, the oldest first. */
  List<Posting> posted(Period period);

  /**
   * A page of a supplier's books.
   *
   * @param from inclusive
   * @param until exclusive
   * @param after only those posted after this one: where the page before ended
   */
  record Period(
      SupplierId supplier, Instant from, Instant until, Optional<PostingId> after, int atMost) {}
}
