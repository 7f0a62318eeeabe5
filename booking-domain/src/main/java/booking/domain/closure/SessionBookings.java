package booking.domain.closure;

import booking.domain.booking.BookingId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: who is booked on a session, for reading. */
public interface SessionBookings {

  /** Its confirmed bookings by id, those after that one. */
  List<BookingId> standing(
      SupplierId supplier, SessionId session, Optional<BookingId> after, int atMost);

  /**
   * What became of those who were booked.
   *
   * @param since from when on what the house cancelled counts
   */
  Tally tally(SupplierId supplier, SessionId session, Instant since);

  /**
   * What has become of the bookings of a session that stood once.
   *
   * @param standing confirmed, and nothing else yet
   * @param used checked in, completed or not turned up: these are not cancelled any more
   * @param cancelled in the name of supplier or platform
   * @param seats sold, whoever sits on them
   */
  record Tally(int standing, int used, int cancelled, long seats) {
    public int found() {
      return standing + used + cancelled;
    }
  }
}
