package booking.domain.catalog;

import booking.domain.time.OpeningHours;

/**
 * A thing booked by interval: exclusive (capacity 1) or N-fold, such as a fleet.
 *
 * @param hours when a booking may start and end
 */
public record Resource(
    ResourceId id,
    SupplierId supplier,
    String code,
    String name,
    int capacity,
    OpeningHours hours) {

  public Resource {
    if (capacity < 1) {
      throw new IllegalArgumentException("Resource %s has no capacity".formatted(code));
    }
  }

  public boolean isExclusive() {
    return capacity == 1;
  }
}
