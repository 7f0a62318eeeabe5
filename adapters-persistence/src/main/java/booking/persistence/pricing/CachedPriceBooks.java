package booking.persistence.pricing;

import booking.domain.catalog.SupplierId;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceBooks;
import booking.persistence.database.Database;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** Price books kept in the process for a second, and forgotten when they are stored here. */
public final class CachedPriceBooks implements PriceBooks {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int MOST = 10_000;

  private final PriceBooks books;
  private final Database database;
  private final Cache<SupplierId, PriceBook> kept =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

  public CachedPriceBooks(PriceBooks books, Database database) {
    this.books = books;
    this.database = database;
  }

  @Override
  public PriceBook of(SupplierId supplier) {
    return database.isInTransaction() ? books.of(supplier) : kept.get(supplier, books::of);
  }

  @Override
  public void store(PriceBook book) {
    books.store(book);
    database.afterCommit(() -> kept.invalidate(book.supplier()));
  }
}
