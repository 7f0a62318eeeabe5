package booking.application.checkout;

import booking.application.work.NewFacts;
import booking.domain.availability.ClaimState;
import booking.domain.availability.Hold;
import booking.domain.catalog.SaleTerms;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Sale;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.payment.Decline;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentFacts;
import booking.domain.work.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The moves of a checkout, each with what it means for claims, books and those to be told. */
public final class SettlingMoves {
  private final NewFacts facts;
  private final Ids ids;

  public SettlingMoves(Ids ids) {
    this.ids = ids;
    this.facts = new NewFacts(ids);
  }

  /** Those of payments of what is still owed. */
  BalanceMoves ofBalances() {
    return new BalanceMoves(ids);
  }

  /** The gateway knows the payment now. */
  Move opened(Checkout from, Payment.Created opened) {
    return Move.of(from, from.with(opened));
  }

  Move actionRequired(Checkout from, Payment.RequiresAction payment) {
    return Move.of(from, from.with(payment));
  }

  /** A card was turned down: the customer keeps his seats long enough to try another. */
  Move declined(Checkout from, Payment.Unpaid payment, Decline decline, Instant now) {
    var next =
        switch (payment) {
          case Payment.Created created -> created.decline(decline);
          case Payment.RequiresAction asked -> asked.decline(decline);
        };
    var hold = from.hold().extend(now, SaleTerms.LEFT_AFTER_DECLINE, SaleTerms.LONGEST_HOLD);
    return Move.of(from, from.with(next).with(hold));
  }

  /** The first of the two transactions: the claims stay, the gateway is about to be called. */
  Move committed(Checkout from, Payment.Authorised payment, Instant now) {
    return Move.of(from, from.with(from.hold().commit()).with(payment.capture(now)));
  }

  /** The second: the money is here, the order stands, and those concerned are told. */
  Move completed(Checkout from, Payment.Captured payment, Instant now) {
    var order = confirmed(from.order(), now);
    return new Move(
        from,
        from.with(payment).with(order),
        List.of(
            Sale.sold(new PostingId(ids.next()), order.details(), now),
            Sale.paid(new PostingId(ids.next()), order.details(), Optional.of(payment.id()), now)),
        List.of(facts.about(order, OrderFacts.CONFIRMED, now)));
  }

  /** The money is here, and what it was for is not to be had: it is in the books, to go back. */
  Move paidForNothing(Checkout from, Payment.Captured payment, Instant now) {
    var order = failed(from.order(), AbandonReason.CAPTURE_REFUSED, now);
    var id = new PostingId(ids.next());
    return new Move(
        from,
        from.with(order).with(givenBack(from.hold())).with(payment),
        List.of(Sale.collected(id, order.details(), payment.id(), payment.amount(), now)),
        List.of(facts.about(order, OrderFacts.PAID_FOR_NOTHING, now)));
  }

  /** It cannot be captured: nothing was taken, and what is set aside is to be let go. */
  Move captureRefused(Checkout from, Payment.Cancelling payment, Instant now) {
    var order = failed(from.order(), AbandonReason.CAPTURE_REFUSED, now);
    return Move.of(
        from,
        from.with(order).with(givenBack(from.hold())).with(payment),
        facts.about(order, OrderFacts.CAPTURE_REFUSED, now),
        facts.about(payment, PaymentFacts.TO_CANCEL, now));
  }

  /** What was set aside is gone: nothing was taken, and there is nothing to let go of. */
  Move authorisationLapsed(Checkout from, Payment.Lapsed payment, Instant now) {
    var order = failed(from.order(), AbandonReason.CAPTURE_REFUSED, now);
    return Move.of(
        from,
        from.with(order).with(from.hold().release()).with(payment),
        facts.about(order, OrderFacts.CAPTURE_REFUSED, now));
  }

  /** Money is there for what cannot be had any more: it is to go back. */
  Move cannotServe(Checkout from, Payment.Cancelling payment, Instant now) {
    return notServed(from, payment, AbandonReason.SEATS_GONE, now);
  }

  /** Money is there for what does not take place: it is to go back. */
  Move departureCancelled(Checkout from, Payment.Cancelling payment, Instant now) {
    return notServed(from, payment, AbandonReason.DEPARTURE_CANCELLED, now);
  }

  private Move notServed(
      Checkout from, Payment.Cancelling payment, AbandonReason why, Instant now) {
    var order = failed(from.order(), why, now);
    return Move.of(
        from,
        from.with(order).with(givenBack(from.hold())).with(payment),
        facts.about(payment, PaymentFacts.TO_CANCEL, now));
  }

  /** Time ran out without money. */
  Move lapsed(Checkout from, Instant now) {
    var ended = ended(from, AbandonReason.HOLD_EXPIRED, now);
    return from.hold().state() == ClaimState.HELD
        ? new Move(from, ended.to().with(from.hold().expire()), List.of(), ended.facts())
        : ended;
  }

  /** The customer does not want it any more: his seats are free at once. */
  Move givenUp(Checkout from, Instant now) {
    var ended = ended(from, AbandonReason.GIVEN_UP, now);
    return new Move(from, ended.to().with(givenBack(from.hold())), List.of(), ended.facts());
  }

  Move moneySetAside(Checkout from, Payment.Cancelling payment) {
    return Move.of(from, from.with(payment));
  }

  /** The gateway has let go, and so the customer who had paid is told. */
  Move moneyReturned(Checkout from, Payment.Voided payment, Instant now) {
    return Move.of(
        from, from.with(payment), facts.about(from.order(), OrderFacts.MONEY_RETURNED, now));
  }

  Move cancelled(Checkout from, Payment.Cancelled payment) {
    return Move.of(from, from.with(payment));
  }

  /** The gateway itself ended the payment. */
  Move expiredAtGateway(Checkout from, Payment.Expired payment, Instant now) {
    var to = from.with(payment);
    if (from.order() instanceof Order.Placed placed) {
      var order = placed.lapse(AbandonReason.HOLD_EXPIRED, now);
      return Move.of(
          from,
          to.with(order).with(givenBack(from.hold())),
          facts.about(order, OrderFacts.ABANDONED, now));
    }
    return Move.of(from, to);
  }

  private Move ended(Checkout from, AbandonReason why, Instant now) {
    var order =
        switch (from.order()) {
          case Order.Placed placed -> placed.lapse(why, now);
          case Order.Abandoned abandoned -> abandoned.fail(why, now);
          case Order.Draft other -> throw cannotEnd(other);
          case Order.Confirmed other -> throw cannotEnd(other);
          case Order.Cancelled other -> throw cannotEnd(other);
          case Order.Closed other -> throw cannotEnd(other);
        };
    var abandoned = facts.about(order, OrderFacts.ABANDONED, now);
    if (from.payment().orElse(null) instanceof Payment.Unpaid unpaid) {
      var payment = unpaid.cancel(now);
      return Move.of(
          from,
          from.with(order).with(payment),
          abandoned,
          facts.about(payment, PaymentFacts.TO_CANCEL, now));
    }
    return Move.of(from, from.with(order), abandoned);
  }

  /** Units that still count are given back; those that were taken away already are not ours. */
  private static Hold givenBack(Hold hold) {
    return hold.isLive() ? hold.release() : hold;
  }

  private static Order.Confirmed confirmed(Order order, Instant now) {
    return switch (order) {
      case Order.Placed placed -> placed.confirm(now);
      case Order.Abandoned abandoned -> abandoned.confirm(now);
      case Order.Confirmed already -> already;
      case Order.Draft other -> throw cannotEnd(other);
      case Order.Cancelled other -> throw cannotEnd(other);
      case Order.Closed other -> throw cannotEnd(other);
    };
  }

  private static Order.Abandoned failed(Order order, AbandonReason why, Instant now) {
    return switch (order) {
      case Order.Placed placed -> placed.fail(why, now);
      case Order.Abandoned abandoned ->
          abandoned.mayRevive() ? abandoned.fail(why, now) : abandoned;
      case Order.Draft other -> throw cannotEnd(other);
      case Order.Confirmed other -> throw cannotEnd(other);
      case Order.Cancelled other -> throw cannotEnd(other);
      case Order.Closed other -> throw cannotEnd(other);
    };
  }

  private static IllegalStateException cannotEnd(Order order) {
    return new IllegalStateException(
        "%s does not wait for money".formatted(order.getClass().getSimpleName()));
  }
}
