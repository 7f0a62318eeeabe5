package booking.domain.order;

import booking.domain.booking.BookingId;
import booking.domain.party.EmailAddress;
import java.util.List;
import java.util.Optional;

/** Port: orders as they are now, for reading. They change through placing and settling. */
public interface Orders {

  Optional<Order> find(OrderId id);

  Optional<Order> holding(BookingId booking);

  /** The customer's orders that were not abandoned, the newest first, by normalised address. */
  List<Order> of(EmailAddress customer, int atMost);
}
