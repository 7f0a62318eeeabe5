package booking.persistence.catalog;

import static booking.persistence.jooq.Tables.EXPERIENCE;
import static booking.persistence.jooq.Tables.REFERENCE;
import static booking.persistence.jooq.Tables.RESOURCE;

import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Resource;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import booking.persistence.database.Database;
import booking.persistence.pool.Pools;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Catalogues in PostgreSQL; the table of suppliers is Micronaut Data's. */
public final class JooqCatalog implements Catalog {
  private final Database database;
  private final SupplierRows suppliers;
  private final Pools pools;

  public JooqCatalog(Database database, SupplierRows suppliers, Pools pools) {
    this.database = database;
    this.suppliers = suppliers;
    this.pools = pools;
  }

  @Override
  public List<Supplier> suppliers() {
    return suppliers.findAllOrderBySlug().stream().map(SupplierRow::toSupplier).toList();
  }

  @Override
  public Optional<SupplierCatalogue> of(SupplierId supplier) {
    return suppliers.findById(supplier.value()).map(this::catalogue);
  }

  @Override
  public Optional<SupplierCatalogue> named(String slug) {
    return suppliers.findBySlug(slug).map(this::catalogue);
  }

  @Override
  public Optional<SupplierCatalogue> offering(ExperienceId experience) {
    return owner(experience.value())
        .flatMap(this::of)
        .filter(catalogue -> catalogue.experience(experience).isPresent());
  }

  @Override
  public Optional<SupplierCatalogue> owning(ResourceId resource) {
    return owner(resource.value())
        .flatMap(this::of)
        .filter(catalogue -> catalogue.resource(resource).isPresent());
  }

  private Optional<SupplierId> owner(UUID id) {
    return database.ask(sql ->
        sql.selectFrom(REFERENCE)
            .where(REFERENCE.ID.eq(id))
            .fetchOptional(row -> new SupplierId(row.getSupplierId())));
  }

  private SupplierCatalogue catalogue(SupplierRow row) {
    return new SupplierCatalogue(row.toSupplier(), experiences(row.id()), resources(row.id()));
  }

  private List<Experience> experiences(UUID supplier) {
    return database.ask(sql ->
        sql.selectFrom(EXPERIENCE)
            .where(EXPERIENCE.SUPPLIER_ID.eq(supplier))
            .and(EXPERIENCE.OFFERED)
            .orderBy(EXPERIENCE.POSITION)
            .fetch(ExperienceRow::toExperience));
  }

  private List<Resource> resources(UUID supplier) {
    return database.ask(sql ->
        sql.selectFrom(RESOURCE)
            .where(RESOURCE.SUPPLIER_ID.eq(supplier))
            .and(RESOURCE.OFFERED)
            .orderBy(RESOURCE.POSITION)
            .fetch(ResourceRow::toResource));
  }

  @Override
  public void store(SupplierCatalogue catalogue) {
    database.inTransaction(() -> {
      suppliers.put(SupplierRow.of(catalogue.supplier()));
      database.ask(sql -> new CatalogueRows(sql, catalogue).store());
      pools.set(catalogue.supplier().id(), CatalogueRows.pools(catalogue));
      return catalogue;
    });
  }
}
