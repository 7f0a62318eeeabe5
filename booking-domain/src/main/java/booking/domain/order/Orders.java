package booking.domain.order;

import booking.domain.booking.BookingId;
import booking.domain.party.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: orders as they are now, for reading. They change through placing and settling. */
public interface Orders {

  Optional<Order> find(OrderId id);

  Optional<Order> holding(BookingId booking);

  /**
   * The customer's orders that were not abandoned, by normalised address: first what is booked and
   * not over yet, then what else was booked, last what waits for its money, since anybody can place
   * orders in another's name. Of each the newest first.
   */
  List<Order> of(EmailAddress customer, Instant now, int atMost);
}
