package booking.inmemory;

import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Extra;
import booking.domain.catalog.Resource;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Catalogues in memory, with the pools of their resources and stocked extras. */
public final class InMemoryCatalog implements Catalog {
  private final InMemoryStore store;

  InMemoryCatalog(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<Supplier> suppliers() {
    return store.read(
        tables -> tables.catalogues().stream().map(SupplierCatalogue::supplier).toList());
  }

  @Override
  public Optional<SupplierCatalogue> of(SupplierId supplier) {
    return store.read(tables -> tables.catalogues().find(supplier));
  }

  @Override
  public Optional<SupplierCatalogue> named(String slug) {
    return first(catalogue -> catalogue.supplier().slug().equals(slug));
  }

  @Override
  public Optional<SupplierCatalogue> offering(ExperienceId experience) {
    return first(catalogue -> catalogue.experience(experience).isPresent());
  }

  @Override
  public Optional<SupplierCatalogue> owning(ResourceId resource) {
    return first(catalogue -> catalogue.resource(resource).isPresent());
  }

  private Optional<SupplierCatalogue> first(Predicate<SupplierCatalogue> wanted) {
    return store.read(tables -> tables.catalogues().stream().filter(wanted).findFirst());
  }

  @Override
  public void store(SupplierCatalogue catalogue) {
    var supplier = catalogue.supplier().id();
    store.write(tables -> {
      var sizes = new PoolSizes(tables);
      catalogue.resources().forEach(resource -> sizes.set(poolOf(resource), resource.code()));
      catalogue.experiences().stream()
          .flatMap(experience -> experience.extras().stream())
          .forEach(
              extra -> poolOf(extra, supplier).ifPresent(pool -> sizes.set(pool, extra.code())));
      tables.catalogues().put(supplier, catalogue);
      return catalogue;
    });
  }

  private static Pool poolOf(Resource resource) {
    return Pool.of(
        PoolId.of(resource.id()), resource.supplier(), PoolKind.RESOURCE, resource.capacity());
  }

  private static Optional<Pool> poolOf(Extra extra, SupplierId supplier) {
    return extra.stock().stream()
        .mapToObj(stock -> Pool.of(PoolId.of(extra.id()), supplier, PoolKind.EXTRA, stock))
        .findFirst();
  }
}
