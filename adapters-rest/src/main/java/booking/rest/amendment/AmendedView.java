package booking.rest.amendment;

import booking.application.amendment.AmendBooking.Outcome.Amended;
import booking.rest.money.Amount;
import booking.rest.order.BookingView;
import booking.rest.refund.RefundView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A booking that was changed. */
@Schema(name = "AmendedBooking")
record AmendedView(
    BookingView booking,
    @Schema(
            description =
                "What is owed of the order: by its pay-link, or, before its first payment, by that")
        Amount due,
    @Schema(description = "What goes back; missing when nothing does")
        Optional<RefundView> refund) {

  static AmendedView of(Amended it) {
    return new AmendedView(
        BookingView.of(it.booking()), Amount.of(it.due()), it.refund().map(RefundView::of));
  }
}
