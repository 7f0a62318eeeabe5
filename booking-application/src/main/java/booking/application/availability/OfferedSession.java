package booking.application.availability;

import booking.domain.catalog.Session;

/**
 * A session with what is left of it.
 *
 * @param left seats, or fewer where a resource that each seat takes has less
 */
public record OfferedSession(Session session, long capacity, long left, Status status) {

  public enum Status {
    AVAILABLE,
    /** Some are left, but too few for the party. */
    LIMITED,
    SOLD_OUT,
    /** Not offered, or its sale has ended. */
    CLOSED
  }
}
