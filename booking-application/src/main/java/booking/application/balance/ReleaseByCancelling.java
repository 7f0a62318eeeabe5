package booking.application.balance;

import booking.application.cancellation.CancelBooking;
import booking.application.order.Asking;
import booking.application.work.NotYet;
import booking.domain.booking.Booking;
import booking.domain.order.Order;
import java.util.List;

/** Cancels its bookings one by one; what their terms keep of the deposit is kept. */
public final class ReleaseByCancelling implements ReleaseUnpaid {
  private static final String WHY = "unpaid";

  private final CancelBooking cancel;

  public ReleaseByCancelling(CancelBooking cancel) {
    this.cancel = cancel;
  }

  @Override
  public void release(Order.Confirmed order) {
    order.bookings().stream()
        .filter(Booking.Confirmed.class::isInstance)
        .map(Booking::id)
        .map(id -> new CancelBooking.Command(id, new Asking.Unpaid(), List.of(), false, WHY))
        .forEach(command -> {
          if (cancel.run(command) instanceof CancelBooking.Outcome.Overtaken) {
            throw new NotYet("the order changes again and again");
          }
        });
  }
}
