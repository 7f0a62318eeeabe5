package booking.rest.cancellation;

import booking.application.cancellation.CancelBooking.Outcome.Cancelled;
import booking.rest.order.BookingView;
import booking.rest.order.OrderView;
import booking.rest.refund.RefundView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A booking that is cancelled. */
@Schema(name = "CancelledBooking")
record CancelledView(
    BookingView booking,
    @Schema(description = "confirmed while another booking of it stands, otherwise cancelled")
        String orderStatus,
    @Schema(description = "What goes back; missing when nothing does")
        Optional<RefundView> refund) {

  static CancelledView of(Cancelled it) {
    return new CancelledView(
        BookingView.of(it.booking()),
        OrderView.status(it.checkout().order()),
        it.refund().map(RefundView::of));
  }
}
