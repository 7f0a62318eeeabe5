package booking.domain.catalog;

import java.util.List;
import java.util.Optional;

/** All that one supplier offers, as of one moment. */
public record SupplierCatalogue(
    Supplier supplier, List<Experience> experiences, List<Resource> resources) {

  public SupplierCatalogue {
    experiences = List.copyOf(experiences);
    resources = List.copyOf(resources);
  }

  public boolean isOf(SupplierId other) {
    return supplier.id().equals(other);
  }

  public Optional<Experience> experience(ExperienceId id) {
    return experiences.stream().filter(experience -> experience.id().equals(id)).findFirst();
  }

  /** The experience that is booked by intervals of this resource. */
  public Optional<Experience> renting(ResourceId resource) {
    return experiences.stream()
        .filter(experience ->
            experience.offer() instanceof Offer.Intervals intervals
                && intervals.resource().equals(resource))
        .findFirst();
  }

  public Optional<Resource> resource(ResourceId id) {
    return resources.stream().filter(resource -> resource.id().equals(id)).findFirst();
  }
}
