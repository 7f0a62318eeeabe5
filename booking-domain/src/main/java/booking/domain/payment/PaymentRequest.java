package booking.domain.payment;

import booking.domain.booking.BookingId;
import java.util.List;

/**
 * What a payment is opened with.
 *
 * @param bookings what it pays for, so that whoever looks at the gateway finds them
 */
public record PaymentRequest(PaymentDetails payment, List<BookingId> bookings, Paying paying) {
  public PaymentRequest {
    bookings = List.copyOf(bookings);
  }
}
