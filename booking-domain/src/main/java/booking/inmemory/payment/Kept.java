package booking.inmemory.payment;

import booking.domain.money.Money;
import booking.domain.payment.Decline;
import booking.domain.payment.Intent;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.Truth;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment as the gateway keeps it.
 *
 * @param card with which it is being paid, once there is one
 * @param attempts how often it was tried
 * @param wasPaid whether money was ever set aside
 */
record Kept(
    PaymentDetails payment,
    Intent intent,
    Truth truth,
    Optional<TestCard> card,
    int attempts,
    boolean wasPaid) {

  static Kept opened(PaymentDetails payment, Intent intent) {
    return new Kept(payment, intent, new Truth.Open(Optional.empty()), Optional.empty(), 0, false);
  }

  /** Whether the customer can still pay. */
  boolean isUnpaid() {
    return truth instanceof Truth.Open || truth instanceof Truth.ActionRequired;
  }

  /** The first time with a card whose bank asks is the question, the second the answer. */
  Kept pay(TestCard with, Instant now, Duration authorisationLasts) {
    boolean answered = truth instanceof Truth.ActionRequired && card.equals(Optional.of(with));
    if (with.asksFirst() && !answered) {
      return new Kept(
          payment, intent, new Truth.ActionRequired(), Optional.of(with), attempts, false);
    }
    return with.decline()
        .map(code -> attempted(with, declined(code)))
        .orElseGet(() -> attempted(with, authorised(now.plus(authorisationLasts))));
  }

  private Kept attempted(TestCard with, Truth next) {
    boolean paid = next instanceof Truth.Authorised;
    return new Kept(payment, intent, next, Optional.of(with), attempts + 1, paid);
  }

  private Truth declined(String code) {
    return new Truth.Open(Optional.of(new Decline(intent.reference() + "-" + attempts, code)));
  }

  private Truth authorised(Instant captureBefore) {
    return new Truth.Authorised(payment.amount(), Optional.of(captureBefore));
  }

  boolean isLapsed(Instant now) {
    return truth instanceof Truth.Authorised(var amount, var captureBefore)
        && captureBefore.filter(end -> !now.isBefore(end)).isPresent();
  }

  Kept captured(Money amount) {
    return become(new Truth.Captured(amount));
  }

  Kept cancelled() {
    return become(new Truth.Cancelled());
  }

  private Kept become(Truth next) {
    return new Kept(payment, intent, next, card, attempts, wasPaid);
  }

  boolean isPaidWith(TestCard one) {
    return card.equals(Optional.of(one));
  }
}
