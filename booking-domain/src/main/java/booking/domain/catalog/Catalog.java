package booking.domain.catalog;

import java.util.List;
import java.util.Optional;

/** Port: what suppliers offer. Answers may be up to a second old; prices are frozen by quotes. */
public interface Catalog {

  List<Supplier> suppliers();

  Optional<SupplierCatalogue> of(SupplierId supplier);

  Optional<SupplierCatalogue> named(String slug);

  /** The catalogue that has this experience. */
  Optional<SupplierCatalogue> offering(ExperienceId experience);

  /** The catalogue that has this resource. */
  Optional<SupplierCatalogue> owning(ResourceId resource);

  /**
   * Stores a supplier's catalogue in place of the one before, pools of resources and stocked extras
   * included; experiences that are no longer in it are no longer offered, and never deleted.
   *
   * @throws CapacityInUse when a resource or a stock is lowered below what is taken of it
   */
  void store(SupplierCatalogue catalogue);
}
