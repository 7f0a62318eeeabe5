package booking.domain.booking;

import booking.domain.work.FactKind;

/** What happens to bookings. The subject of each is the booking's id. */
public final class BookingFacts {
  public static final FactKind CANCELLED = new FactKind("booking-cancelled");

  private BookingFacts() {}
}
