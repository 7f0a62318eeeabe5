package booking.rest.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.catalog.AfterSales;
import booking.domain.catalog.CancellationPolicy;
import booking.domain.catalog.CancellationPolicy.Counting;
import booking.domain.catalog.CancellationPolicy.Tier;
import booking.domain.catalog.DepositPlan;
import booking.domain.catalog.GiftCardTerms;
import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TaxClass;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.rest.json.Faults;
import booking.rest.json.JsonReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TermsPartsTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Home HOME =
      new Home(
          new SupplierId(new UUID(0, 1)),
          ZoneId.of("Europe/Berlin"),
          new Amounts(EUR),
          Set.of(),
          Set.of(),
          Set.of("fee"));

  private static SaleTerms terms(String more) {
    var file = "{\"termsVersion\": \"1\", \"policyVersion\": \"1\"%s}".formatted(more);
    var bytes = file.getBytes(StandardCharsets.UTF_8);
    var faults = new Faults();
    var read =
        new TermsParts(HOME).terms(new JsonReader().read(bytes, TermsPart.class), faults.root());
    faults.orThrow();
    return read;
  }

  private static Money euros(String amount) {
    return Money.of(new BigDecimal(amount), EUR);
  }

  @Test
  void who_says_nothing_sells_on_the_usual_terms() {
    assertThat(terms("")).isEqualTo(new SaleTerms(SaleTerms.DEFAULT_HOLD, "1", "1"));
  }

  @Test
  void an_empty_deposit_is_the_usual_one() {
    assertThat(terms(", \"deposit\": {}").deposit()).contains(DepositPlan.standard());
  }

  @Test
  void a_deposit_is_a_share_or_an_amount_until_so_many_days_before() {
    assertThat(terms(", \"deposit\": {\"percent\": \"12.5\", \"daysBefore\": 0}").deposit())
        .contains(new DepositPlan(new DepositPlan.Part.Share(Rate.percent("12.5")), 0));
    assertThat(terms(", \"deposit\": {\"amount\": \"50\"}").deposit())
        .contains(new DepositPlan(new DepositPlan.Part.Amount(euros("50.00")), 14));
  }

  @Test
  void a_cancellation_says_only_what_is_unusual() {
    assertThat(terms(", \"cancellation\": {}").cancellation())
        .isEqualTo(CancellationPolicy.standard());
    assertThat(terms(", \"cancellation\": {\"tiers\": []}").cancellation().tiers()).isEmpty();
  }

  @Test
  void a_cancellation_is_read_with_all_it_may_say() {
    var policy =
        terms(
                """
                , "cancellation": {"counting": "calendar-days", "feeComesBack": false,
                   "extrasComeBack": false, "feeTaxClass": "fee",
                   "tiers": [{"notice": "PT48H", "orExactly": false, "percent": "75"}]}
                """)
            .cancellation();
    var tier = new Tier(Duration.ofDays(2), false, Rate.percent("75"));
    var tax = Optional.of(new TaxClass("fee"));
    assertThat(policy)
        .isEqualTo(
            new CancellationPolicy(Counting.CALENDAR_DAYS, List.of(tier), false, false, tax));
  }

  @Test
  void gift_cards_are_the_usual_ones_if_not_said() {
    assertThat(terms("").giftCards()).isEqualTo(GiftCardTerms.standard());
    assertThat(terms(", \"giftCards\": {}").giftCards()).isEqualTo(GiftCardTerms.standard());
  }

  @Test
  void what_gift_cards_are_worth_and_how_long_they_pay_is_read() {
    var cards = ", \"giftCards\": {\"least\": \"5\", \"most\": \"99.50\", \"monthsValid\": 12}";
    assertThat(terms(cards).giftCards())
        .isEqualTo(new GiftCardTerms(Optional.of(euros("5.00")), Optional.of(euros("99.50")), 12));
  }

  @Test
  void what_is_done_after_the_sale_is_read() {
    var after =
        terms(
                """
                , "afterSales": {"goodwillForCancelling": "10", "goodwillForNoShow": "20.50",
                   "refundsUpTo": "100", "releasesUnpaid": false}
                """)
            .afterSales();
    assertThat(after)
        .isEqualTo(
            new AfterSales(
                Optional.of(euros("10.00")),
                Optional.of(euros("20.50")),
                Optional.of(euros("100.00")),
                false));
  }
}
