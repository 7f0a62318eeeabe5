package booking.domain.cancellation;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.orderOf;
import static booking.contract.checkout.CheckoutFixtures.placed;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.booking.Booking.CancelledBy;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.Baskets;
import booking.domain.pricing.Quote;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What cancelling comes to, of any order, in currencies with 0, 2 and 3 decimals. */
class CancellationPriceProperties {

  @Property
  void when_all_is_cancelled_early_nothing_is_owed(@ForAll("quotes") Quote quote) {
    var order = sold(quote);
    var change = nothing(quote);
    for (var booking : order.bookings()) {
      var early = booking.details().item().when().starts().minus(Duration.ofDays(15));
      var price = CancellationPrice.of(order, booking, CancelledBy.CUSTOMER, early);
      change = change.plus(price.change().total());
    }
    assertThat(quote.totals().total().plus(change)).isEqualTo(nothing(quote));
  }

  @Property
  void what_others_cancel_costs_nothing_however_late(
      @ForAll("quotes") Quote quote, @ForAll CancelledBy by) {
    var order = sold(quote);
    var booking = order.bookings().getFirst();
    var late = booking.details().item().when().starts().plusSeconds(1);
    var price = CancellationPrice.of(order, booking, by, late);
    var all = CancellationPrice.of(order, booking, CancelledBy.SUPPLIER, late);
    assertThat(by == CancelledBy.CUSTOMER || price.equals(all)).isTrue();
    assertThat(all.kept().total()).isEqualTo(nothing(quote));
  }

  @Property
  void nobody_owes_more_by_cancelling(
      @ForAll("quotes") Quote quote, @ForAll @LongRange(max = 40) long days) {
    var price = cancelled(quote, days);
    assertThat(price.change().total().isPositive()).isFalse();
    assertThat(price.kept().total().isNegative()).isFalse();
  }

  @Property
  void who_cancels_earlier_never_pays_more(
      @ForAll("quotes") Quote quote, @ForAll @LongRange(max = 40) long days) {
    var late = cancelled(quote, days).kept().total();
    assertThat(cancelled(quote, days + 1).kept().total()).isLessThanOrEqualTo(late);
  }

  private static CancellationPrice cancelled(Quote quote, long daysBefore) {
    var order = sold(quote);
    var booking = order.bookings().getFirst();
    Instant start = booking.details().item().when().starts();
    var now = start.minus(Duration.ofDays(daysBefore));
    return CancellationPrice.of(order, booking, CancelledBy.CUSTOMER, now);
  }

  private static Order sold(Quote quote) {
    return placed(orderOf(ANNA, quote, quote.quotedAt())).confirm(quote.quotedAt());
  }

  private static Money nothing(Quote quote) {
    return Money.zero(quote.currency());
  }

  @Provide
  Arbitrary<Quote> quotes() {
    return Baskets.quotes();
  }
}
