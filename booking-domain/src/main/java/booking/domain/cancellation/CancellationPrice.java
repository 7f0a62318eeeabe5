package booking.domain.cancellation;

import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.order.Order;
import booking.domain.pricing.CancellationTerms;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
import booking.domain.pricing.Pricing;
import booking.domain.pricing.TaxShare;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a booking that is cancelled no longer costs, and what is kept of it.
 *
 * @param back the share of the price that comes back
 * @param takenBack all that it cost, and what of the service fee comes back with it
 * @param kept the cancellation fee, with the tax in it; nothing, where all comes back
 */
public record CancellationPrice(Rate back, Charge takenBack, Charge kept) {
  private static final Rate ALL = Rate.percent("100");

  /** Where all that was charged for is charged still. */
  public static CancellationPrice of(Order order, Booking booking, CancelledBy by, Instant now) {
    return priced(order, booking, feeShare(order, booking), by, now);
  }

  /**
   * By the terms it was sold on for a customer; all comes back of what others cancel.
   *
   * @param charged what is still charged for it, and for the order besides its bookings: no more of
   *     the service fee comes back than is in that
   */
  public static CancellationPrice whole(
      Order order, Booking booking, Money charged, CancelledBy by, Instant now) {
    var left = charged.minus(order.charge(booking.id()).total());
    return priced(order, booking, atMost(left, feeShare(order, booking)), by, now);
  }

  private static Charge atMost(Money left, Charge fee) {
    if (fee.total().compareTo(left) <= 0 || !fee.total().isPositive()) {
      return fee;
    }
    return left.isPositive() ? fee.part(left) : Charge.nothing(fee.currency());
  }

  private static CancellationPrice priced(
      Order order, Booking booking, Charge fee, CancelledBy by, Instant now) {
    var price = order.charge(booking.id());
    return switch (by) {
      case CUSTOMER -> byTerms(booking, price, fee, index(order, booking), now);
      case SUPPLIER, PLATFORM ->
          new CancellationPrice(ALL, both(price, fee), Charge.nothing(price.currency()));
    };
  }

  /**
   * The same of a part of it.
   *
   * @param left what the rest of it costs: not more than all of it
   */
  public static CancellationPrice of(
      Order order, Booking booking, Charge left, CancelledBy by, Instant now) {
    var price = order.charge(booking.id());
    var gone = both(price, left.negated());
    var terms = booking.details().item().cancellation();
    var back =
        by == CancelledBy.CUSTOMER
            ? terms.policy().back(booking.details().item().when(), now)
            : ALL;
    var kept = gone.total().minus(gone.total().times(back, Pricing.ROUNDING));
    return new CancellationPrice(back, gone, fee(kept, back, terms, index(order, booking)));
  }

  private static CancellationPrice byTerms(
      Booking booking, Charge price, Charge fee, int index, Instant now) {
    var terms = booking.details().item().cancellation();
    var back = terms.policy().back(booking.details().item().when(), now);
    var feeBack =
        terms.policy().feeComesBack() ? fee.times(back) : Charge.nothing(price.currency());
    return new CancellationPrice(
        back, both(price, feeBack), fee(kept(price, terms, back), back, terms, index));
  }

  /** What of the price stays with the supplier. */
  private static Money kept(Charge price, CancellationTerms terms, Rate back) {
    var total = price.total();
    var extras =
        terms.policy().extrasComeBack()
            ? Money.zero(price.currency())
            : price.of(Line.Kind.EXTRA).min(total);
    var rest = total.minus(extras);
    return rest.minus(rest.times(back, Pricing.ROUNDING)).plus(extras);
  }

  private static Charge fee(Money kept, Rate back, CancellationTerms terms, int index) {
    if (kept.isZero()) {
      return Charge.nothing(kept.currency());
    }
    var line =
        new Line(
            Line.Kind.CANCELLATION_FEE,
            OptionalInt.of(index),
            "Cancellation fee",
            1,
            kept,
            back + " of the price comes back",
            terms.policy().feeTaxClass());
    return new Charge(kept.currency(), List.of(line), taxes(kept, terms, index));
  }

  /** All taxes are in what is kept, whether prices are quoted with or without them. */
  private static List<TaxShare> taxes(Money kept, CancellationTerms terms, int index) {
    var all = Rate.ZERO;
    for (var tax : terms.feeTaxes()) {
      all = all.plus(tax.rate());
    }
    var together = all;
    return terms.feeTaxes().stream()
        .map(tax ->
            new TaxShare(
                tax.asIncluded(),
                OptionalInt.of(index),
                kept,
                tax.rate().includedIn(kept, together, Pricing.ROUNDING)))
        .toList();
  }

  /** What of the service fee the booking bears: as its share of the price at the sale. */
  private static Charge feeShare(Order order, Booking booking) {
    var quote = order.details().quote();
    long[] weights = new long[order.bookings().size()];
    boolean free = true;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = quote.charge(i).total().minorUnits();
      free &= weights[i] == 0;
    }
    return free
        ? Charge.nothing(quote.currency())
        : quote.chargeBesides().withoutGiftCards().allocate(weights).get(index(order, booking));
  }

  private static int index(Order order, Booking booking) {
    return order.bookings().stream().map(Booking::id).toList().indexOf(booking.id());
  }

  private static Charge both(Charge one, Charge other) {
    return Charge.sum(List.of(one, other), one.currency());
  }

  /** By how much what is owed changes: it is never more. */
  public Charge change() {
    return both(takenBack.negated(), kept);
  }
}
