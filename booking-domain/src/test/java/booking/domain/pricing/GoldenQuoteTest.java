package booking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.GoldenBasket;
import booking.domain.money.Money;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldenQuoteTest {
  private final Quote quote = priced();

  @Test
  void every_line_and_its_reason_is_known() {
    assertThat(quote.lines())
        .extracting(GoldenQuoteTest::text)
        .containsExactly(
            "TICKETS [0] adult: 48.00 EUR (2 × 24.00 EUR)",
            "TICKETS [0] child: 12.00 EUR (1 × 12.00 EUR)",
            "TICKETS [1] bike: 60.00 EUR (2 × 15.00 EUR × 2 days)",
            "RULE [0] Summer season: 6.00 EUR (Summer season: +10%)",
            "RULE [0] Early bird: -9.00 EUR (Early bird: -15%)",
            "RULE [1] Summer season: 6.00 EUR (Summer season: +10%)",
            "EXTRA [0] picnic: 19.00 EUR (2 × 9.50 EUR)",
            "COUPON [0] EIGHTH: -7.13 EUR (Coupon EIGHTH: 12.5% off)",
            "COUPON [1] EIGHTH: -8.25 EUR (Coupon EIGHTH: 12.5% off)",
            "COUPON [0] EIGHTH: -2.37 EUR (Coupon EIGHTH: 12.5% off)",
            "FEE [] Service fee: 4.23 EUR (Service fee: 3% and 0.50 EUR)");
  }

  @Test
  void its_sums_are_known() {
    assertThat(quote.totals())
        .isEqualTo(
            new Totals(
                euros("142.00"),
                euros("17.75"),
                euros("0.00"),
                euros("18.95"),
                euros("4.23"),
                euros("0.00"),
                euros("128.48"),
                euros("128.48")));
  }

  @Test
  void its_taxes_are_known() {
    assertThat(quote.taxTotals())
        .extracting(tax -> tax.rate().code() + ": " + tax.amount() + " in " + tax.base())
        .containsExactly("vat: 17.86 EUR in 111.85 EUR", "vat-food: 1.09 EUR in 16.63 EUR");
  }

  @Test
  void the_gateway_gets_all_of_it() {
    assertThat(quote.tenders()).isEqualTo(List.of(new Tender.AtGateway(euros("128.48"))));
  }

  @Test
  void it_takes_one_use_of_the_coupon() {
    assertThat(quote.claims())
        .singleElement()
        .satisfies(use -> assertThat(use.pool()).isEqualTo(GoldenBasket.coupon().pool()))
        .satisfies(use -> assertThat(use.units()).isEqualTo(1));
  }

  @Test
  void it_is_honoured_for_a_quarter_of_an_hour() {
    assertThat(Duration.between(quote.quotedAt(), quote.expiresAt()))
        .isEqualTo(Duration.ofMinutes(15));
  }

  private static String text(Line line) {
    var item = line.item().isPresent() ? String.valueOf(line.item().getAsInt()) : "";
    return "%s [%s] %s: %s (%s)"
        .formatted(line.kind(), item, line.label(), line.amount(), line.reason());
  }

  private static Quote priced() {
    return ((Priced.Quoted) Pricing.standard().price(GoldenBasket.request())).quote();
  }

  private static Money euros(String decimal) {
    return Money.parse(decimal, Currency.getInstance("EUR"));
  }
}
