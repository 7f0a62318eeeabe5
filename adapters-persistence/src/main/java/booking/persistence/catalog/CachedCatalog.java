package booking.persistence.catalog;

import booking.domain.catalog.Catalog;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import booking.persistence.database.Database;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A catalogue kept in the process for the second that the port allows, and forgotten when it is
 * stored here. Within a transaction nothing is kept, since it may come to nothing.
 */
public final class CachedCatalog implements Catalog {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int MOST = 10_000;

  private final Catalog catalog;
  private final Database database;
  private final Cache<String, List<Supplier>> suppliers = cache();
  private final Cache<SupplierId, Optional<SupplierCatalogue>> catalogues = cache();

  /** By slug, experience or resource. */
  private final Cache<Object, Optional<SupplierId>> owners = cache();

  public CachedCatalog(Catalog catalog, Database database) {
    this.catalog = catalog;
    this.database = database;
  }

  private static <K, V> Cache<K, V> cache() {
    return Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();
  }

  @Override
  public List<Supplier> suppliers() {
    return database.isInTransaction()
        ? catalog.suppliers()
        : suppliers.get("all", all -> catalog.suppliers());
  }

  @Override
  public Optional<SupplierCatalogue> of(SupplierId supplier) {
    return database.isInTransaction()
        ? catalog.of(supplier)
        : catalogues.get(supplier, catalog::of);
  }

  @Override
  public Optional<SupplierCatalogue> named(String slug) {
    return database.isInTransaction()
        ? catalog.named(slug)
        : owners.get(slug, wanted -> owner(catalog.named(slug))).flatMap(this::of);
  }

  @Override
  public Optional<SupplierCatalogue> offering(ExperienceId experience) {
    return database.isInTransaction()
        ? catalog.offering(experience)
        : owners
            .get(experience, wanted -> owner(catalog.offering(experience)))
            .flatMap(this::of)
            .filter(found -> found.experience(experience).isPresent());
  }

  @Override
  public Optional<SupplierCatalogue> owning(ResourceId resource) {
    return database.isInTransaction()
        ? catalog.owning(resource)
        : owners
            .get(resource, wanted -> owner(catalog.owning(resource)))
            .flatMap(this::of)
            .filter(found -> found.resource(resource).isPresent());
  }

  /** What was found is not kept as well: somebody may have stored another in the meantime. */
  private static Optional<SupplierId> owner(Optional<SupplierCatalogue> found) {
    return found.map(one -> one.supplier().id());
  }

  @Override
  public void store(SupplierCatalogue catalogue) {
    catalog.store(catalogue);
    database.afterCommit(() -> {
      suppliers.invalidateAll();
      catalogues.invalidate(catalogue.supplier().id());
      owners.invalidateAll();
    });
  }
}
