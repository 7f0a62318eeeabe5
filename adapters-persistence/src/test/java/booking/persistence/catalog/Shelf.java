package booking.persistence.catalog;

import booking.domain.catalog.Catalog;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** One catalogue, whatever is asked for, and how often it was read. */
final class Shelf implements Catalog {
  private final AtomicReference<SupplierCatalogue> stored;
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicReference<Runnable> afterReading = new AtomicReference<>(() -> {});

  Shelf(SupplierCatalogue catalogue) {
    stored = new AtomicReference<>(catalogue);
  }

  int reads() {
    return reads.get();
  }

  boolean has(SupplierCatalogue catalogue) {
    return stored.get().equals(catalogue);
  }

  /** Happens once, between reading and answering. */
  void afterReading(Runnable happens) {
    afterReading.set(happens);
  }

  private Optional<SupplierCatalogue> read() {
    reads.incrementAndGet();
    var read = stored.get();
    afterReading.getAndSet(() -> {}).run();
    return Optional.of(read);
  }

  @Override
  public List<Supplier> suppliers() {
    return read().stream().map(SupplierCatalogue::supplier).toList();
  }

  @Override
  public Optional<SupplierCatalogue> of(SupplierId supplier) {
    return read();
  }

  @Override
  public Optional<SupplierCatalogue> named(String slug) {
    return read();
  }

  @Override
  public Optional<SupplierCatalogue> offering(ExperienceId experience) {
    return read();
  }

  @Override
  public Optional<SupplierCatalogue> owning(ResourceId resource) {
    return read();
  }

  @Override
  public void store(SupplierCatalogue catalogue) {
    stored.set(catalogue);
  }
}
