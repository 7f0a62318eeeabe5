package booking.persistence.catalog;

import static booking.persistence.jooq.Tables.EXPERIENCE;
import static booking.persistence.jooq.Tables.REFERENCE;
import static booking.persistence.jooq.Tables.RESOURCE;

import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.SupplierCatalogue;
import booking.persistence.jooq.tables.records.ExperienceRecord;
import booking.persistence.jooq.tables.records.ReferenceRecord;
import booking.persistence.jooq.tables.records.ResourceRecord;
import booking.persistence.pool.Pools;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Puts a catalogue in place of the one before. What is no longer in it is kept, not offered. */
record CatalogueRows(DSLContext sql, SupplierCatalogue catalogue) {

  SupplierCatalogue store() {
    retire();
    experiences()
        .forEach(row -> {
          sql.insertInto(EXPERIENCE).set(row).onDuplicateKeyUpdate().set(row).execute();
          refer(row.getId(), "experience");
        });
    resources()
        .forEach(row -> {
          sql.insertInto(RESOURCE).set(row).onDuplicateKeyUpdate().set(row).execute();
          refer(row.getId(), "resource");
        });
    return catalogue;
  }

  private void retire() {
    var supplier = catalogue.supplier().id().value();
    sql.update(EXPERIENCE)
        .set(EXPERIENCE.OFFERED, false)
        .where(EXPERIENCE.SUPPLIER_ID.eq(supplier))
        .execute();
    sql.update(RESOURCE)
        .set(RESOURCE.OFFERED, false)
        .where(RESOURCE.SUPPLIER_ID.eq(supplier))
        .execute();
  }

  private Stream<ExperienceRecord> experiences() {
    return IntStream.range(0, catalogue.experiences().size())
        .mapToObj(i -> ExperienceRow.of(catalogue.experiences().get(i), i));
  }

  private Stream<ResourceRecord> resources() {
    return IntStream.range(0, catalogue.resources().size())
        .mapToObj(i -> ResourceRow.of(catalogue.resources().get(i), i));
  }

  private void refer(UUID id, String kind) {
    var supplier = catalogue.supplier().id().value();
    sql.insertInto(REFERENCE)
        .set(new ReferenceRecord().setId(id).setSupplierId(supplier).setKind(kind))
        .onConflictDoNothing()
        .execute();
  }

  /** What can run out of it: resources, and extras of which there is a stock. */
  static List<Pools.Size> pools(SupplierCatalogue catalogue) {
    var resources =
        catalogue.resources().stream()
            .map(resource ->
                new Pools.Size(
                    PoolId.of(resource.id()),
                    PoolKind.RESOURCE,
                    resource.capacity(),
                    resource.code()));
    var extras =
        catalogue.experiences().stream()
            .flatMap(experience -> experience.extras().stream())
            .filter(extra -> extra.stock().isPresent())
            .map(extra ->
                new Pools.Size(
                    PoolId.of(extra.id()), PoolKind.EXTRA, extra.stock().getAsInt(), extra.code()));
    return Stream.concat(resources, extras).toList();
  }
}
