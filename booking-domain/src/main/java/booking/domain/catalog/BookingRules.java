package booking.domain.catalog;

import java.time.Duration;

/**
 * What a booking of an experience must keep to.
 *
 * @param smallestParty people that must at least come together, be it in several items
 * @param largestParty people that may at most come together, be it in several items
 * @param cutOff how long before the start the sale ends
 * @param bufferBefore time a resource is blocked ahead of the start
 * @param bufferAfter time a resource is blocked after the end
 */
public record BookingRules(
    int smallestParty,
    int largestParty,
    Duration cutOff,
    Duration bufferBefore,
    Duration bufferAfter) {

  public BookingRules {
    if (smallestParty < 1 || largestParty < smallestParty) {
      throw new IllegalArgumentException(
          "No party has %d to %d people".formatted(smallestParty, largestParty));
    }
    if (cutOff.isNegative() || bufferBefore.isNegative() || bufferAfter.isNegative()) {
      throw new IllegalArgumentException("Cut-off and buffers are not negative");
    }
  }
}
