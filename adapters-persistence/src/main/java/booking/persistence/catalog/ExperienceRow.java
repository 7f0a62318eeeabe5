package booking.persistence.catalog;

import booking.domain.catalog.Experience;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.ExperienceRecord;

/** An experience as a row: its definition is a document, what is looked for is flat. */
final class ExperienceRow {
  private ExperienceRow() {}

  static ExperienceRecord of(Experience experience, int position) {
    return new ExperienceRecord()
        .setSupplierId(experience.supplier().value())
        .setId(experience.id().value())
        .setSlug(experience.slug())
        .setName(experience.name())
        .setKind(experience.kind().name())
        .setZone(experience.zone().getId())
        .setOffered(true)
        .setPosition(position)
        .setDefinition(Documents.write(experience));
  }

  static Experience toExperience(ExperienceRecord row) {
    return Documents.read(row.getDefinition(), Experience.class);
  }
}
