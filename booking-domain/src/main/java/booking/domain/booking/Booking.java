package booking.domain.booking;

import java.time.Instant;

/**
 * One customer's reservation of one session or resource interval. How it is paid is told by the
 * ledger, and whether its units are held by its claims: neither is a state of a booking.
 */
public sealed interface Booking {
  BookingDetails details();

  default BookingId id() {
    return details().id();
  }

  /** A supplier is to agree first. */
  record Requested(BookingDetails details) implements Booking {
    public Pending accept() {
      return new Pending(details);
    }

    public Declined decline() {
      return new Declined(details);
    }

    public Withdrawn withdraw() {
      return new Withdrawn(details);
    }

    public Lapsed lapse() {
      return new Lapsed(details);
    }
  }

  record Declined(BookingDetails details) implements Booking {}

  record Withdrawn(BookingDetails details) implements Booking {}

  /** Placed, with units held, and not yet paid. */
  record Pending(BookingDetails details) implements Booking {
    public Confirmed confirm(Instant now) {
      return new Confirmed(details, now);
    }

    /** It is about something else from now on. */
    public Pending change(BookingDetails to) {
      return new Pending(to);
    }

    public Failed fail() {
      return new Failed(details);
    }

    public Lapsed lapse() {
      return new Lapsed(details);
    }
  }

  /** The seats were gone or the money could not be taken. */
  record Failed(BookingDetails details) implements Booking {}

  /** The hold ran out, or the customer gave up. */
  record Lapsed(BookingDetails details) implements Booking {
    /** Late money came, and the units were still to be had. */
    public Confirmed confirm(Instant now) {
      return new Confirmed(details, now);
    }
  }

  record Confirmed(BookingDetails details, Instant at) implements Booking {
    public Cancelled cancel(CancelledBy by, Instant now) {
      return new Cancelled(details, by, now);
    }

    /** It is about something else from now on. */
    public Confirmed change(BookingDetails to) {
      return new Confirmed(to, at);
    }

    public CheckedIn checkIn(Instant now) {
      return new CheckedIn(details, now);
    }

    public NoShow missed() {
      return new NoShow(details);
    }
  }

  record Cancelled(BookingDetails details, CancelledBy by, Instant at) implements Booking {}

  record CheckedIn(BookingDetails details, Instant at) implements Booking {
    public Completed complete(Instant now) {
      return new Completed(details, now);
    }
  }

  record Completed(BookingDetails details, Instant at) implements Booking {}

  record NoShow(BookingDetails details) implements Booking {}

  /** Who cancelled it. */
  enum CancelledBy {
    CUSTOMER,
    SUPPLIER,
    PLATFORM
  }
}
