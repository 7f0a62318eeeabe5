package booking.domain.closure;

import booking.domain.booking.BookingId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import java.time.Instant;
import java.util.List;

/**
 * A departure that does not take place: from the moment this is stored nobody can pay for it, and
 * whoever has gets his money back. How many of its bookings are cancelled by now, the bookings
 * themselves tell.
 */
public sealed interface SessionCancellation {
  Details details();

  default SessionId session() {
    return details().session();
  }

  /**
   * What was decided.
   *
   * @param note in words of who asked, for the customers
   * @param goodwill whether customers get on top of their money what the supplier gives to whom he
   *     cancels on
   * @param by who asked
   */
  record Details(
      SessionId session,
      SupplierId supplier,
      Reason reason,
      String note,
      boolean goodwill,
      String by,
      Instant requestedAt) {}

  /** Why a departure does not take place. */
  enum Reason {
    WEATHER,
    TOO_FEW_PARTICIPANTS,
    OTHER
  }

  /** A booking that could not be cancelled yet; it is tried again. */
  record Trouble(BookingId booking, String why) {}

  /**
   * Its bookings are being cancelled.
   *
   * @param troubles what went wrong when it was last tried
   */
  record Running(Details details, List<Trouble> troubles) implements SessionCancellation {
    public Running {
      troubles = List.copyOf(troubles);
    }

    public Running(Details details) {
      this(details, List.of());
    }

    public Running with(List<Trouble> others) {
      return new Running(details, others);
    }

    public Done finish(Instant now) {
      return new Done(details, now);
    }
  }

  /** No booking of it stands any more. */
  record Done(Details details, Instant at) implements SessionCancellation {}
}
