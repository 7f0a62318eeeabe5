package booking.contract.payment;

import static booking.contract.checkout.CheckoutFixtures.NOON;

import booking.domain.payment.Decline;
import booking.domain.payment.Intent;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A payment in every state, with and without what it may have. */
public final class PaymentStates {
  private PaymentStates() {}

  public static Stream<Payment> of(PaymentDetails created) {
    var details = created.at(new Intent("pi_3Nq", "pi_3Nq_secret_" + "x".repeat(200)));
    return Stream.concat(
        Stream.of(new Payment.Created(created, Optional.empty())),
        Stream.concat(unpaid(details), paid(details)));
  }

  /** Money was promised, or is being taken or let go. */
  public static boolean movesMoney(Payment payment) {
    return payment instanceof Payment.Authorised
        || payment instanceof Payment.Capturing
        || payment instanceof Payment.Cancelling;
  }

  private static Stream<Payment> unpaid(PaymentDetails details) {
    return Stream.of(
        new Payment.Created(details, Optional.empty()),
        new Payment.Created(details, Optional.of(new Decline("at_1", "insufficient_funds"))),
        new Payment.RequiresAction(details),
        new Payment.Cancelling(details, false, NOON),
        new Payment.Cancelling(details, true, NOON.plusSeconds(1)),
        new Payment.Cancelled(details),
        new Payment.Expired(details));
  }

  private static Stream<Payment> paid(PaymentDetails details) {
    Optional<Instant> week = Optional.of(NOON.plus(Duration.ofDays(7)));
    var limited = new Payment.Authorised(details, week, NOON.plusNanos(1_000));
    var unlimited = new Payment.Authorised(details, Optional.empty(), NOON);
    return Stream.of(
        limited,
        unlimited,
        limited.capture(NOON),
        unlimited.capture(NOON),
        limited.capture(NOON).captured(details.amount(), NOON.plusSeconds(2)),
        new Payment.Voided(details),
        new Payment.Lapsed(details));
  }
}
