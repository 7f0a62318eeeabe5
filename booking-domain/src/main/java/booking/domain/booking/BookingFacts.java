package booking.domain.booking;

import booking.domain.work.FactKind;

/** What happens to bookings. The subject of each is the booking's id. */
public final class BookingFacts {
  public static final FactKind CANCELLED = new FactKind("booking-cancelled");

  /** It is about something else, or about fewer, than before. */
  public static final FactKind CHANGED = new FactKind("booking-changed");

  private BookingFacts() {}
}
