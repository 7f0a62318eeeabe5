package booking.persistence.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.catalog.SupplierId;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceBooks;
import booking.persistence.TestDatabase;
import booking.persistence.Waiting;
import booking.persistence.database.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachedPriceBooksTest {
  private static final SupplierId SUPPLIER = new SupplierId(new UUID(1, 1));

  private final Database database = TestDatabase.open();
  private final Shelf shelf = new Shelf();
  private final CachedPriceBooks cache = new CachedPriceBooks(shelf, database);

  /** One book, told by how long its quotes last, and how often it was read. */
  private static final class Shelf implements PriceBooks {
    private volatile PriceBook book = book(1);
    private final AtomicInteger reads = new AtomicInteger();
    private volatile Runnable meanwhile = () -> {};

    @Override
    public PriceBook of(SupplierId supplier) {
      reads.incrementAndGet();
      var read = book;
      meanwhile.run();
      return read;
    }

    @Override
    public void store(PriceBook newer) {
      book = newer;
    }
  }

  private static PriceBook book(int edition) {
    return new PriceBook(
        SUPPLIER, List.of(), Map.of(), Optional.empty(), Duration.ofMinutes(edition));
  }

  @Test
  void what_was_read_is_not_read_again() {
    assertThat(cache.of(SUPPLIER)).isEqualTo(book(1));
    assertThat(cache.of(SUPPLIER)).isEqualTo(book(1));
    assertThat(shelf.reads).hasValue(1);
  }

  @Test
  void what_is_stored_is_seen_at_once() {
    cache.of(SUPPLIER);
    cache.store(book(2));
    assertThat(cache.of(SUPPLIER)).isEqualTo(book(2));
  }

  @Test
  void within_a_transaction_nothing_is_kept_or_forgotten() {
    cache.of(SUPPLIER);
    database.inTransaction(() -> {
      cache.store(book(2));
      return assertThat(cache.of(SUPPLIER)).isEqualTo(book(2));
    });
    assertThat(shelf.reads).hasValue(2);
    assertThat(cache.of(SUPPLIER)).isEqualTo(book(2));
  }

  @Test
  void what_was_read_before_another_was_stored_does_not_stay() throws Exception {
    var isRead = new CountDownLatch(1);
    var isStored = new CountDownLatch(1);
    shelf.meanwhile =
        () -> {
          isRead.countDown();
          await(isStored);
        };
    try (var others = Executors.newCachedThreadPool()) {
      var reader = others.submit(() -> cache.of(SUPPLIER));
      await(isRead);
      shelf.meanwhile = () -> {};
      var writer = others.submit(() -> cache.store(book(2)));
      Waiting.until(() -> shelf.book.equals(book(2)));
      isStored.countDown();
      assertThat(reader.get()).isEqualTo(book(1));
      writer.get();
    }
    assertThat(cache.of(SUPPLIER)).isEqualTo(book(2));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
