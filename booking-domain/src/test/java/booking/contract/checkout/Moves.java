package booking.contract.checkout;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.fact;
import static booking.contract.checkout.CheckoutFixtures.sale;

import booking.domain.availability.Claim;
import booking.domain.availability.ClaimId;
import booking.domain.availability.Demand;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.catalog.SaleTerms;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.payment.Intent;
import booking.domain.payment.Payment;
import booking.domain.pricing.Quote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of checkouts, as moves ready to be stored. */
public final class Moves {
  private Moves() {}

  /** The units are the customer's now; also from expired, where they are claimed again. */
  public static Move commit(Checkout from) {
    return Move.of(from, from.with(from.hold().commit()));
  }

  /** The units are given back; the order is as it was. */
  public static Move release(Checkout from) {
    return Move.of(from, from.with(from.hold().release()));
  }

  /** Some of what is claimed is given up, and something else claimed. */
  public static Move swap(Checkout from, List<Demand> given, List<Demand> taken) {
    var claims = new ArrayList<>(from.hold().claims());
    var gone =
        given.stream()
            .map(demand ->
                claims.stream().filter(claim -> claim.demand().equals(demand)).findFirst())
            .flatMap(Optional::stream)
            .toList();
    var come = taken.stream().map(demand -> new Claim(new ClaimId(IDS.next()), demand)).toList();
    return Move.of(from, from.with(from.hold().swap(gone, come)));
  }

  /** What is not paid yet is for what another quote says, at its price. */
  public static Move become(Checkout from, Quote quote) {
    var bookings = new ArrayList<Booking>();
    for (var booking : from.order().bookings()) {
      var is = booking.details();
      var item = quote.items().get(bookings.size());
      bookings.add(
          new Booking.Pending(new BookingDetails(is.id(), is.code(), item, is.participants())));
    }
    var payment = (Payment.Unpaid) from.payment().orElseThrow();
    return Move.of(
        from,
        from.with(placed(from).change(quote, bookings))
            .with(payment.bringing(quote.atGateway(), quote.hash())));
  }

  /** Money was taken for what is over: it is in the books, to be given back. */
  public static Move paidForNothing(Checkout from, Instant now) {
    var payment = (Payment.Created) from.payment().orElseThrow();
    var captured =
        payment
            .authorise(Optional.empty(), now)
            .capture(now)
            .captured(payment.details().amount(), now);
    var order = placed(from).fail(AbandonReason.CAPTURE_REFUSED, now);
    return new Move(
        from,
        from.with(order).with(from.hold().release()).with(captured),
        List.of(sale(order.details(), now)),
        List.of(fact(OrderFacts.PAID_FOR_NOTHING, order.details(), now)));
  }

  /** The hold ran out: the order lapses and says so. */
  public static Move lapse(Checkout from, Instant now) {
    var order = placed(from).lapse(AbandonReason.HOLD_EXPIRED, now);
    return Move.of(
        from,
        from.with(order).with(from.hold().expire()),
        fact(OrderFacts.ABANDONED, order.details(), now));
  }

  /** Committed, confirmed, posted and told, all at once. */
  public static Move confirm(Checkout from, Instant now) {
    var order = placed(from).confirm(now);
    return new Move(
        from,
        from.with(order).with(from.hold().commit()),
        List.of(sale(order.details(), now)),
        List.of(fact(OrderFacts.CONFIRMED, order.details(), now)));
  }

  /** Confirmed, and what it costs was captured. */
  public static Move paid(Checkout from, Instant now) {
    var payment = (Payment.Created) from.payment().orElseThrow();
    var captured =
        payment
            .authorise(Optional.empty(), now)
            .capture(now)
            .captured(payment.details().amount(), now);
    var order = placed(from).confirm(now);
    return Move.of(from, from.with(order).with(from.hold().commit()).with(captured));
  }

  /** The gateway has opened the payment. */
  public static Move opened(Checkout from) {
    var payment = (Payment.Created) from.payment().orElseThrow();
    return Move.of(from, from.with(payment.opened(new Intent("pi_123", "pi_123_secret_✓"))));
  }

  /** The hold lives ten minutes from then, if that is longer. */
  public static Move extend(Checkout from, Instant then) {
    var extended = from.hold().extend(then, SaleTerms.LEFT_AFTER_DECLINE, SaleTerms.LONGEST_HOLD);
    return Move.of(from, from.with(extended));
  }

  public static Order.Placed placed(Checkout checkout) {
    return (Order.Placed) checkout.order();
  }
}
