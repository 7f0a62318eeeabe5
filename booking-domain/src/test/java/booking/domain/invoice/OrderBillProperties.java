package booking.domain.invoice;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.orderOf;
import static booking.contract.checkout.CheckoutFixtures.placed;
import static booking.contract.invoice.InvoiceFixtures.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.booking.Booking;
import booking.domain.invoice.OrderBill.Part;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.Baskets;
import booking.domain.pricing.Quote;
import booking.domain.pricing.TaxTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bills of any order, in currencies with 0, 2 and 3 decimals. */
class OrderBillProperties {
  private static Order order(Quote quote) {
    return placed(orderOf(ANNA, quote, NOON)).confirm(NOON);
  }

  private static Bill whole(Quote quote) {
    return new OrderBill(order(quote), SELLER).whole();
  }

  private static List<Bill> takenBackOneByOne(Quote quote) {
    var order = order(quote);
    var parts = new ArrayList<Part>();
    for (int i = 0; i < quote.items().size(); i++) {
      parts.add(new Part(Optional.of(order.bookings().get(i).id()), quote.charge(i).negated()));
    }
    parts.add(new Part(Optional.empty(), quote.chargeBesides().negated()));
    var bill = new OrderBill(order, SELLER);
    return parts.stream().map(part -> bill.change(List.of(part), "cancelled")).toList();
  }

  @Property
  void what_is_billed_is_what_was_quoted(@ForAll("quotes") Quote quote) {
    var bill = whole(quote);
    assertThat(bill.total()).isEqualTo(quote.totals().total());
    assertThat(bill.taxes()).isEqualTo(quote.taxTotals());
    assertThat(bill.tax()).isEqualTo(quote.totals().taxAdded().plus(quote.totals().taxIncluded()));
  }

  @Property
  void every_line_but_tax_is_on_it(@ForAll("quotes") Quote quote) {
    var items = whole(quote).sections().stream().flatMap(section -> section.items().stream());
    assertThat(Money.sum(items.map(Bill.Item::amount).toList(), quote.currency()))
        .isEqualTo(quote.totals().total().minus(quote.totals().taxAdded()));
  }

  @Property
  void every_booking_has_its_heading(@ForAll("quotes") Quote quote) {
    var order = order(quote);
    var headings =
        new OrderBill(order, SELLER)
            .whole().sections().stream()
                .flatMap(section -> section.heading().stream())
                .map(Bill.Heading::booking)
                .toList();
    assertThat(order.bookings().stream().map(Booking::id).toList()).containsAll(headings);
  }

  @Property
  void what_is_taken_back_piece_by_piece_leaves_nothing(@ForAll("quotes") Quote quote) {
    var notes = takenBackOneByOne(quote);
    var totals = Stream.concat(Stream.of(whole(quote)), notes.stream()).map(Bill::total);
    assertThat(Money.sum(totals.toList(), quote.currency()))
        .isEqualTo(Money.zero(quote.currency()));
  }

  @Property
  void what_is_added_is_billed_like_what_was_sold(@ForAll("quotes") Quote quote) {
    var part = new Part(Optional.empty(), quote.charge());
    var more = new OrderBill(order(quote), SELLER).change(List.of(part), "another day");
    assertThat(more.total()).isEqualTo(quote.totals().total());
    assertThat(more.taxes()).isEqualTo(quote.taxTotals());
    assertThat(more.note()).contains("another day");
  }

  @Property
  void taxes_that_are_taken_back_are_those_that_were_billed(@ForAll("quotes") Quote quote) {
    var back = takenBackOneByOne(quote).stream().flatMap(bill -> bill.taxes().stream());
    var amounts = back.map(TaxTotal::amount).toList();
    assertThat(Money.sum(amounts, quote.currency())).isEqualTo(whole(quote).tax().negated());
  }

  @Provide
  Arbitrary<Quote> quotes() {
    return Baskets.quotes();
  }
}
