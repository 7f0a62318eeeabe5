package booking.domain.cancellation;

import static booking.contract.catalog.CatalogFixtures.FOOD;
import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static booking.contract.pricing.Walks.adultsWithPicnics;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.checkout.CheckoutFixtures;
import booking.contract.pricing.Till;
import booking.domain.booking.BookingDetails;
import booking.domain.booking.BookingId;
import booking.domain.catalog.TaxClass;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.party.TicketTypeId;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
import booking.domain.pricing.PriceRule;
import booking.domain.pricing.Quote;
import booking.domain.pricing.TaxRate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of four adults' walk for 96.00 with two picnics for 19.00, tax added, one adult less. */
class TicketReductionTest {
  private static final TaxRate VAT = new TaxRate("vat", "VAT", Rate.percent("20"), false);
  private static final TaxRate FOOD_VAT = new TaxRate("food", "Food", Rate.percent("10"), false);
  private static final Map<TaxClass, List<TaxRate>> TAXES =
      Map.of(STANDARD, List.of(VAT), FOOD, List.of(FOOD_VAT));

  private final Quote quote = Till.of(cityWalks()).taxing(TAXES).quote(adultsWithPicnics(4, 2));
  private final Charge agreed = quote.charge(0);

  @Test
  void a_ticket_less_costs_its_share_less() {
    var left = without(1).orElseThrow();
    assertThat(left.charge().of(Line.Kind.TICKETS)).isEqualTo(euros("72.00"));
    assertThat(left.item().tickets().getFirst().quantity()).isEqualTo(3);
  }

  @Test
  void extras_stay_with_their_tax() {
    var left = without(1).orElseThrow().charge();
    assertThat(left.of(Line.Kind.EXTRA)).isEqualTo(euros("19.00"));
    assertThat(left.tax()).isEqualTo(euros("14.40").plus(euros("1.90")));
    assertThat(left.total()).isEqualTo(euros("107.30"));
  }

  @Test
  void taxes_that_are_added_are_among_its_lines() {
    var left = without(2).orElseThrow().charge();
    var net = left.lines().stream().filter(line -> line.kind() != Line.Kind.TAX).toList();
    var sum = Money.sum(net.stream().map(Line::amount).toList(), quote.currency());
    assertThat(sum.plus(left.tax())).isEqualTo(left.total());
  }

  @Test
  void one_after_the_other_costs_as_little_as_at_once() {
    var first = without(1).orElseThrow();
    var booking = booking().changed(first.item(), first.charge());
    var second = reduce(booking, first.charge(), Map.of(adult(), 1)).orElseThrow();
    assertThat(second.charge().total()).isEqualTo(without(2).orElseThrow().charge().total());
  }

  @Test
  void surcharges_go_down_with_the_tickets() {
    var dearer =
        new PriceRule(
            "dear",
            "High season",
            1,
            true,
            Set.of(),
            List.of(),
            new PriceRule.Adjustment.Percentage(Rate.percent("10")));
    var priced = Till.of(cityWalks()).with(dearer).quote(adultsWithPicnics(4, 2)).charge(0);
    var left = reduce(booking(), priced, Map.of(adult(), 1)).orElseThrow();
    assertThat(priced.of(Line.Kind.RULE)).isEqualTo(euros("9.60"));
    assertThat(left.charge().of(Line.Kind.RULE)).isEqualTo(euros("7.20"));
  }

  @Test
  void it_takes_as_many_seats_fewer() {
    var claims = without(1).orElseThrow().item().claims();
    assertThat(claims.getFirst().units()).isEqualTo(3);
    assertThat(claims).hasSameSizeAs(booking().item().claims());
  }

  @Test
  void all_of_them_or_more_or_none_is_no_reduction() {
    assertThat(without(4)).isEmpty();
    assertThat(without(5)).isEmpty();
    assertThat(reduce(booking(), agreed, Map.of())).isEmpty();
    assertThat(reduce(booking(), agreed, Map.of(adult(), 0))).isEmpty();
  }

  private Optional<TicketReduction> without(int adults) {
    return reduce(booking(), agreed, Map.of(adult(), adults));
  }

  private static Optional<TicketReduction> reduce(
      BookingDetails booking, Charge agreed, Map<TicketTypeId, Integer> fewer) {
    return TicketReduction.of(
        booking, agreed, fewer, walkingTour(), of -> TAXES.getOrDefault(of, List.of()));
  }

  private BookingDetails booking() {
    var id = new BookingId(CheckoutFixtures.IDS.next());
    return new BookingDetails(id, "CODE", quote.items().getFirst(), List.of());
  }

  private TicketTypeId adult() {
    return quote.items().getFirst().tickets().getFirst().type();
  }
}
