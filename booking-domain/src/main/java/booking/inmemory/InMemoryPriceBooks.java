package booking.inmemory;

import booking.domain.catalog.SupplierId;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceBooks;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Price books in memory. */
public final class InMemoryPriceBooks implements PriceBooks {
  private final InMemoryStore store;

  InMemoryPriceBooks(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public PriceBook of(SupplierId supplier) {
    return store.read(
        tables -> tables.priceBooks().find(supplier).orElseGet(() -> plain(supplier)));
  }

  private static PriceBook plain(SupplierId supplier) {
    return new PriceBook(
        supplier, List.of(), Map.of(), Optional.empty(), PriceBook.DEFAULT_QUOTES_LAST);
  }

  @Override
  public void store(PriceBook book) {
    store.write(tables -> {
      tables.priceBooks().put(book.supplier(), book);
      return book;
    });
  }
}
