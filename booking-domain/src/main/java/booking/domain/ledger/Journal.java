package booking.domain.ledger;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Port: postings. Those of a sale get in with the settling that makes them true. */
public interface Journal {

  void post(Collection<Posting> postings);

  /** The postings about a subject, the oldest first. */
  List<Posting> about(UUID subject);

  Money balance(SupplierId supplier, Account account, Currency currency);
}
