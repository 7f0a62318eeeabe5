package booking.persistence.catalog;

import booking.domain.catalog.Resource;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SupplierId;
import booking.domain.time.OpeningHours;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.ResourceRecord;

/** A resource as a row. */
final class ResourceRow {
  private ResourceRow() {}

  static ResourceRecord of(Resource resource, int position) {
    return new ResourceRecord()
        .setSupplierId(resource.supplier().value())
        .setId(resource.id().value())
        .setCode(resource.code())
        .setName(resource.name())
        .setCapacity(resource.capacity())
        .setHours(Documents.write(resource.hours()))
        .setOffered(true)
        .setPosition(position);
  }

  static Resource toResource(ResourceRecord row) {
    return new Resource(
        new ResourceId(row.getId()),
        new SupplierId(row.getSupplierId()),
        row.getCode(),
        row.getName(),
        row.getCapacity(),
        Documents.read(row.getHours(), OpeningHours.class));
  }
}
