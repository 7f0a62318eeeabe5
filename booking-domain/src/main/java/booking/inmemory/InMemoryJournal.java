package booking.inmemory;

import booking.domain.catalog.SupplierId;
import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.ledger.Journal;
import booking.domain.ledger.Posting;
import booking.domain.money.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** A journal in memory. */
public final class InMemoryJournal implements Journal {
  private final InMemoryStore store;

  InMemoryJournal(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void post(Collection<Posting> postings) {
    store.write(tables -> {
      for (var posting : postings) {
        if (!tables.postings().add(posting.id(), posting)) {
          throw new IllegalStateException("Posted before: " + posting.id());
        }
      }
      return postings.size();
    });
  }

  @Override
  public List<Posting> about(UUID subject) {
    return store.read(tables ->
        tables.postings().stream()
            .filter(posting -> posting.subject().equals(subject))
            .sorted(Comparator.comparing(Posting::at))
            .toList());
  }

  @Override
  public Money balance(SupplierId supplier, Account account, Currency currency) {
    return store.read(tables ->
        tables.postings().stream()
            .filter(posting -> posting.supplier().equals(supplier))
            .flatMap(posting -> posting.entries().stream())
            .filter(entry -> entry.account().equals(account))
            .map(Entry::amount)
            .filter(amount -> amount.currency().equals(currency))
            .reduce(Money.zero(currency), Money::plus));
  }

  @Override
  public List<Posting> posted(Period period) {
    return store.read(tables -> {
      var all =
          tables.postings().stream()
              .filter(posting -> posting.supplier().equals(period.supplier()))
              .filter(posting -> !posting.at().isBefore(period.from()))
              .filter(posting -> posting.at().isBefore(period.until()))
              .sorted(Comparator.comparing(Posting::at))
              .toList();
      var ids = all.stream().map(Posting::id).toList();
      int begin = period.after().map(last -> ids.indexOf(last) + 1).orElse(0);
      return all.stream().skip(begin).limit(period.atMost()).toList();
    });
  }
}
