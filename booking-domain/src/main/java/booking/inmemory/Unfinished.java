package booking.inmemory;

import booking.domain.checkout.Checkout;
import booking.domain.payment.Payment;
import java.time.Instant;
import java.util.Optional;

/** A payment that money was promised for or is being moved for, and since when. */
record Unfinished(Instant since) {

  static Optional<Unfinished> of(Checkout checkout) {
    return checkout.payment().flatMap(Unfinished::since).map(Unfinished::new);
  }

  private static Optional<Instant> since(Payment payment) {
    return switch (payment) {
      case Payment.Authorised authorised -> Optional.of(authorised.at());
      case Payment.Capturing capturing -> Optional.of(capturing.since());
      case Payment.Cancelling cancelling -> Optional.of(cancelling.since());
      case Payment.Created none -> Optional.empty();
      case Payment.RequiresAction none -> Optional.empty();
      case Payment.Captured none -> Optional.empty();
      case Payment.Cancelled none -> Optional.empty();
      case Payment.Expired none -> Optional.empty();
      case Payment.Voided none -> Optional.empty();
      case Payment.Lapsed none -> Optional.empty();
    };
  }
}
