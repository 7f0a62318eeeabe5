package booking.inmemory.payment;

import booking.domain.money.Money;
import booking.domain.payment.Decline;
import booking.domain.payment.Intent;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentId;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A payment as the gateway keeps it.
 *
 * @param card with which it is being paid, once there is one
 * @param attempts how often it was tried
 * @param wasPaid whether money was ever set aside
 */
record Kept(
    PaymentRequest request,
    Intent intent,
    Truth truth,
    Optional<TestCard> card,
    int attempts,
    boolean wasPaid,
    Aftermath aftermath) {

  static Kept opened(PaymentRequest request, Intent intent) {
    return new Kept(
        request,
        intent,
        new Truth.Open(Optional.empty()),
        Optional.empty(),
        0,
        false,
        Aftermath.NONE);
  }

  PaymentId payment() {
    return request.payment().id();
  }

  Money amount() {
    return request.payment().amount();
  }

  /** Whether the customer can still pay. */
  boolean isUnpaid() {
    return truth instanceof Truth.Open || truth instanceof Truth.ActionRequired;
  }

  /** A question that was asked for another amount is asked anew. */
  Kept changed(PaymentRequest next) {
    var open = truth instanceof Truth.Open ? truth : new Truth.Open(Optional.empty());
    return new Kept(next, intent, open, Optional.empty(), attempts, false, aftermath);
  }

  /** The first time with a card whose bank asks is the question, the second the answer. */
  Kept pay(TestCard with, Instant now, Duration authorisationLasts) {
    boolean answered = truth instanceof Truth.ActionRequired && card.equals(Optional.of(with));
    if (with.asksFirst() && !answered) {
      return new Kept(
          request,
          intent,
          new Truth.ActionRequired(),
          Optional.of(with),
          attempts,
          false,
          aftermath);
    }
    return tried(with, with.decline(), now.plus(authorisationLasts));
  }

  /** Nobody is there to answer a bank that asks. */
  Kept charge(TestCard with, Instant now, Duration authorisationLasts) {
    return tried(with, with.declineWhenKept(), now.plus(authorisationLasts));
  }

  private Kept tried(TestCard with, Optional<String> decline, Instant captureBefore) {
    return decline
        .map(code -> attempted(with, declined(code)))
        .orElseGet(() -> attempted(with, authorised(captureBefore)));
  }

  private Kept attempted(TestCard with, Truth next) {
    boolean paid = next instanceof Truth.Authorised;
    return new Kept(request, intent, next, Optional.of(with), attempts + 1, paid, aftermath);
  }

  private Truth declined(String code) {
    return new Truth.Open(Optional.of(new Decline(intent.reference() + "-" + attempts, code)));
  }

  private Truth authorised(Instant captureBefore) {
    return new Truth.Authorised(amount(), Optional.of(captureBefore));
  }

  boolean isLapsed(Instant now) {
    return truth instanceof Truth.Authorised(var amount, var captureBefore)
        && captureBefore.filter(end -> !now.isBefore(end)).isPresent();
  }

  Kept captured(Money amount) {
    return become(new Truth.Captured(amount), aftermath);
  }

  Kept cancelled() {
    return become(new Truth.Cancelled(), aftermath);
  }

  Kept with(Aftermath next) {
    return become(truth, next);
  }

  private Kept become(Truth next, Aftermath after) {
    return new Kept(request, intent, next, card, attempts, wasPaid, after);
  }

  boolean isPaidWith(TestCard one) {
    return card.equals(Optional.of(one));
  }

  Money taken() {
    return truth instanceof Truth.Captured(var amount) ? amount : Money.zero(amount().currency());
  }

  /** What can still be given back. */
  Money left() {
    return taken().minus(aftermath.givenBack(amount().currency()));
  }

  /** The card that is kept, once it has paid. */
  Optional<KeptCard> keptCard() {
    return switch (request.paying()) {
      case Paying.ByCustomer once -> Optional.empty();
      case Paying.ByCustomerWhoseCardIsKept agreed ->
          Optional.of(new KeptCard("owner-" + intent.reference(), "card-" + intent.reference()))
              .filter(card -> wasPaid);
      case Paying.WithKeptCard(var charged) -> Optional.of(charged).filter(card -> wasPaid);
    };
  }

  Statement statement() {
    return new Statement.Known(
        taken(),
        aftermath.refunds(),
        aftermath.dispute().map(List::of).orElse(List.of()),
        keptCard());
  }
}
