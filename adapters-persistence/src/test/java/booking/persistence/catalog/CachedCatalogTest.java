package booking.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Shop;
import booking.domain.availability.PoolId;
import booking.domain.catalog.SupplierCatalogue;
import booking.persistence.OnPostgres;
import booking.persistence.TestDatabase;
import booking.persistence.Waiting;
import booking.persistence.database.Database;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachedCatalogTest implements OnPostgres {
  private final Shop shop = Shop.on(fresh());
  private final SupplierCatalogue older = shop.assortment().catalogue();
  private final SupplierCatalogue newer =
      shop.assortment().resource(new PoolId(new UUID(1, 1)), 2).catalogue();

  private final Database database = TestDatabase.open();
  private final Shelf shelf = new Shelf(older);
  private final CachedCatalog cache = new CachedCatalog(shelf, database);

  private Optional<SupplierCatalogue> byId() {
    return cache.of(older.supplier().id());
  }

  private Optional<SupplierCatalogue> byName() {
    return cache.named(older.supplier().slug());
  }

  @Test
  void what_was_read_is_not_read_again_however_it_is_asked_for() {
    byName();
    int reads = shelf.reads();
    assertThat(byName()).contains(older);
    assertThat(byId()).contains(older);
    assertThat(shelf.reads()).isEqualTo(reads);
  }

  @Test
  void what_is_stored_is_seen_at_once() {
    byName();
    assertThat(cache.suppliers()).containsExactly(older.supplier());
    cache.store(newer);
    assertThat(byName()).contains(newer);
    assertThat(byId()).contains(newer);
    assertThat(cache.owning(newer.resources().getFirst().id())).contains(newer);
  }

  @Test
  void within_a_transaction_nothing_is_kept() {
    byId();
    database.inTransaction(() -> {
      cache.store(newer);
      return assertThat(byId()).contains(newer);
    });
    assertThat(byId()).contains(newer);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_was_read_before_another_was_stored_does_not_stay(boolean named) throws Exception {
    var isRead = new CountDownLatch(1);
    var mayGoOn = new CountDownLatch(1);
    shelf.afterReading(() -> {
      isRead.countDown();
      await(mayGoOn);
    });
    var reader = started(() -> named ? byName() : byId());
    await(isRead);
    var writer =
        started(() -> {
          cache.store(newer);
          return newer;
        });
    Waiting.until(() -> shelf.has(newer) && (writer.isDone() || writer.isBlocked()));
    mayGoOn.countDown();
    assertThat(reader.task().get()).isPresent();
    assertThat(writer.task().get()).isEqualTo(newer);
    assertThat(byId()).contains(newer);
  }

  private record Started<T>(Thread thread, FutureTask<T> task) {
    boolean isDone() {
      return task.isDone();
    }

    boolean isBlocked() {
      return thread.getState() == Thread.State.BLOCKED || thread.getState() == Thread.State.WAITING;
    }
  }

  private static <T> Started<T> started(Supplier<T> deed) {
    var task = new FutureTask<>(deed::get);
    return new Started<>(Thread.ofPlatform().start(task), task);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
