package booking.rest.access;

import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Of which supplier an operator speaks. */
@Singleton
public final class Sellers {
  private final Catalog catalog;

  Sellers(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The one he names, or the only one he sees: one of whom he may not know is none. */
  public Supplier one(Optional<String> slug, Operator operator) {
    return some(slug, operator)
        .orElseThrow(
            () -> Ask.invalid("supplier", "needed with a key of the whole platform").refused());
  }

  public Optional<Supplier> some(Optional<String> slug, Operator operator) {
    return slug.map(name -> named(name, operator))
        .or(() -> operator.supplier().flatMap(catalog::of).map(SupplierCatalogue::supplier));
  }

  private Supplier named(String slug, Operator operator) {
    return catalog
        .named(slug)
        .map(SupplierCatalogue::supplier)
        .filter(supplier -> operator.sees(supplier.id()))
        .orElseThrow(
            () -> Problem.of(ProblemCode.NOT_FOUND, "There is no such supplier.").refused());
  }
}
