package booking.rest.catalog;

import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TaxClass;
import booking.rest.catalog.CatalogueDocument.ResourcePart;
import booking.rest.catalog.CatalogueDocument.SupplierPart;
import booking.rest.catalog.PricesPart.TaxClassPart;
import booking.rest.json.Spot;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the parts of one supplier may refer to, by the names he gave. */
record Home(
    SupplierId supplier,
    ZoneId zone,
    Amounts amounts,
    Set<String> resources,
    Set<String> experiences,
    Set<String> taxClasses) {

  static Home of(SupplierPart part) {
    return new Home(
        NamedIds.supplier(part.slug()),
        part.zone(),
        new Amounts(part.currency()),
        part.resources().stream().map(ResourcePart::code).collect(Collectors.toSet()),
        part.experiences().stream().map(ExperiencePart::slug).collect(Collectors.toSet()),
        part.prices().taxes().stream().map(TaxClassPart::code).collect(Collectors.toSet()));
  }

  ResourceId resource(String code, Spot at) {
    known(code, resources, at);
    return NamedIds.resource(supplier, code);
  }

  TaxClass taxClass(String code, Spot at) {
    known(code, taxClasses, at);
    return new TaxClass(code);
  }

  Set<ExperienceId> experiences(List<String> slugs, Spot at) {
    var ids = new HashSet<ExperienceId>();
    for (int i = 0; i < slugs.size(); i++) {
      known(slugs.get(i), experiences, at.at(i));
      ids.add(NamedIds.experience(supplier, slugs.get(i)));
    }
    return ids;
  }

  private static void known(String name, Set<String> names, Spot at) {
    if (!names.contains(name)) {
      at.fault("unknown", "nothing of this supplier has that name");
    }
  }

  /** A name twice would make one thing of two. */
  static boolean unique(List<String> names, String field, Spot list) {
    var seen = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      if (!seen.add(names.get(i).toUpperCase(Locale.ROOT))) {
        list.at(i).at(field).fault("duplicate", "is there already");
      }
    }
    return seen.size() == names.size();
  }
}
