package booking.domain.refund;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.booking.BookingId;
import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentId;
import booking.domain.refund.Returns.Cost;
import booking.domain.refund.Returns.Tendered;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** Money goes back to what paid: all of it, and never more. */
class ReturnsProperties {
  private static final Currency KWD = Currency.getInstance("KWD");

  @Property
  void as_much_can_go_back_as_had_come(
      @ForAll @NotEmpty @Size(max = 5) List<@LongRange(max = 99_999) Long> prices,
      @ForAll @NotEmpty @Size(max = 4) List<@LongRange(min = 1, max = 99_999) Long> paid) {
    var costs = costs(prices);
    boolean free = prices.stream().allMatch(price -> price == 0);
    var returns = new Returns(KWD, costs, tenders(paid), List.of());
    assertThat(returns.most()).isEqualTo(free ? money(0) : sum(tenders(paid)));
  }

  @Property
  void in_whatever_pieces_it_goes_back_each_tender_gets_just_what_it_brought(
      @ForAll @NotEmpty @Size(max = 4) List<@LongRange(min = 1, max = 9_999) Long> prices,
      @ForAll @NotEmpty @Size(max = 3) List<@LongRange(min = 1, max = 9_999) Long> paid,
      @ForAll @LongRange(min = 1, max = 7_777) long piece,
      @ForAll @IntRange(max = 9) int start) {
    var costs = costs(prices);
    var tenders = tenders(paid);
    var refunds = new ArrayList<Refund>();
    for (int i = start; ; i++) {
      var returns = new Returns(KWD, costs, tenders, refunds);
      if (returns.most().isZero()) {
        break;
      }
      var amount = returns.most().min(money(Math.max(piece, sum(tenders).minorUnits() / 20)));
      refunds.add(refund(costs.get(i % costs.size()).booking(), amount, returns));
    }
    for (var tender : tenders) {
      var back = refunds.stream().map(refund -> refund.promised(tender.by())).toList();
      assertThat(Money.sum(back, KWD)).isEqualTo(tender.amount());
    }
  }

  @Property
  void a_booking_that_was_paid_in_whole_gets_its_price_back_by_its_own_row(
      @ForAll @NotEmpty @Size(max = 4) List<@LongRange(min = 1, max = 9_999) Long> prices,
      @ForAll @IntRange(min = 1, max = 99) int share) {
    var costs = costs(prices);
    long total = prices.stream().mapToLong(Long::longValue).sum();
    long card = total * share / 100;
    var tenders = tenders(card == 0 ? List.of(total) : List.of(card, total - card));
    var refunds = new ArrayList<Refund>();
    for (var cost : costs) {
      var returns = new Returns(KWD, costs, tenders, refunds);
      refunds.add(refund(cost.booking(), cost.amount(), returns));
    }
    assertThat(new Returns(KWD, costs, tenders, refunds).most()).isEqualTo(money(0));
  }

  @Property
  void more_than_is_left_is_refused(@ForAll @LongRange(min = 1, max = 99_999) long paid) {
    var returns = new Returns(KWD, costs(List.of(paid)), tenders(List.of(paid)), List.of());
    assertThatThrownBy(() -> returns.of(money(paid + 1), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void what_was_rejected_is_still_there(@ForAll @LongRange(min = 1, max = 99_999) long paid) {
    var costs = costs(List.of(paid));
    var tenders = tenders(List.of(paid));
    var returns = new Returns(KWD, costs, tenders, List.of());
    var wanted = refund(costs.getFirst().booking(), money(paid), returns);
    var rejected = wanted.reject("desk", "no", NOON);
    assertThat(new Returns(KWD, costs, tenders, List.of(wanted)).most()).isEqualTo(money(0));
    assertThat(new Returns(KWD, costs, tenders, List.of(rejected)).most()).isEqualTo(money(paid));
  }

  private static Refund.Requested refund(
      Optional<BookingId> booking, Money amount, Returns returns) {
    return new Refund.Requested(
        new RefundDetails(
            new RefundId(IDS.next()),
            new SupplierId(IDS.next()),
            new OrderId(IDS.next()),
            booking,
            RefundDetails.Origin.REQUEST,
            amount,
            returns.of(amount, booking),
            "",
            NOON));
  }

  private static List<Cost> costs(List<Long> prices) {
    return prices.stream()
        .map(price -> new Cost(Optional.of(new BookingId(IDS.next())), money(price)))
        .toList();
  }

  /** A gift card, and payments at the gateway. */
  private static List<Tendered> tenders(List<Long> paid) {
    var tenders = new ArrayList<Tendered>();
    for (var amount : paid) {
      var by =
          tenders.isEmpty()
              ? new PaidBy.Card(new GiftCardId(IDS.next()))
              : new PaidBy.Gateway(new PaymentId(IDS.next()));
      tenders.add(new Tendered(by, money(amount)));
    }
    return tenders;
  }

  private static Money sum(List<Tendered> tenders) {
    return Money.sum(tenders.stream().map(Tendered::amount).toList(), KWD);
  }

  private static Money money(long minorUnits) {
    return new Money(minorUnits, KWD);
  }
}
