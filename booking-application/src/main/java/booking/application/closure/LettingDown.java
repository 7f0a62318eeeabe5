package booking.application.closure;

import booking.application.cancellation.CancelBooking;
import booking.application.order.Asking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.booking.BookingId;
import booking.domain.closure.SessionCancellation.Details;
import booking.domain.closure.SessionCancellation.Trouble;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cancels one booking of a departure that does not take place: all of its money comes back. */
public final class LettingDown {
  private final CancelBooking cancel;

  public LettingDown(CancelBooking cancel) {
    this.cancel = cancel;
  }

  /**
   * What went wrong, so that the others have their turn; what stands no more is as it should be.
   */
  Optional<Trouble> of(BookingId booking, Details details) {
    try {
      return switch (cancel.run(command(booking, details))) {
        case CancelBooking.Outcome.Cancelled done -> Optional.empty();
        case CancelBooking.Outcome.NotCancellable other -> Optional.empty();
        case CancelBooking.Outcome.TooLate late -> trouble(booking, late);
        case CancelBooking.Outcome.NotThatMany wrong -> trouble(booking, wrong);
        case CancelBooking.Outcome.TooFewLeft wrong -> trouble(booking, wrong);
        case CancelBooking.Outcome.NoSuchBooking none -> trouble(booking, none);
        case CancelBooking.Outcome.Overtaken busy -> trouble(booking, busy);
      };
    } catch (RuntimeException broken) {
      return trouble(booking, broken);
    }
  }

  private static CancelBooking.Command command(BookingId booking, Details details) {
    var asking = new Asking.Staff(CancelledBy.SUPPLIER, Optional.of(details.supplier()));
    return new CancelBooking.Command(
        booking, asking, List.of(), false, words(details), details.goodwill());
  }

  private static String words(Details details) {
    var why = details.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return details.note().isEmpty() ? why : why + ": " + details.note();
  }

  /** Only its kind: a message might hold personal data. */
  private static Optional<Trouble> trouble(BookingId booking, Object kind) {
    return Optional.of(new Trouble(booking, kind.getClass().getSimpleName()));
  }
}
