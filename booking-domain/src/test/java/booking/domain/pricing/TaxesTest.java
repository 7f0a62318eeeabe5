package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.FOOD;
import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.pricing.Walks.adults;
import static booking.contract.pricing.Walks.adultsWithPicnics;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.Till;
import booking.domain.catalog.TaxClass;
import booking.domain.money.Rate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On two adults' walk for 48.00 and two picnics for 19.00. */
class TaxesTest {
  private static final TaxRate VAT = new TaxRate("vat", "VAT", Rate.percent("19"), true);
  private static final TaxRate FOOD_VAT = new TaxRate("food", "VAT", Rate.percent("7"), true);
  private static final TaxRate STATE =
      new TaxRate("state", "State tax", Rate.percent("6.5"), false);
  private static final TaxRate CITY = new TaxRate("city", "City tax", Rate.percent("2"), false);

  @Test
  void included_tax_is_shown_and_not_added() {
    var quote = taxing(Map.of(STANDARD, List.of(VAT))).quote(adults(2));
    assertThat(quote.totals().total()).isEqualTo(euros("48.00"));
    assertThat(quote.totals().taxIncluded()).isEqualTo(euros("7.66"));
    assertThat(quote.lines()).noneMatch(line -> line.kind() == Line.Kind.TAX);
  }

  @Test
  void added_tax_has_lines_that_say_what_it_is_counted_from() {
    var quote = taxing(Map.of(STANDARD, List.of(STATE, CITY))).quote(adults(2));
    assertThat(quote.lines())
        .filteredOn(line -> line.kind() == Line.Kind.TAX)
        .extracting(line -> line.reason() + " = " + line.amount())
        .containsExactly(
            "State tax: 6.5% on 48.00 EUR = 3.12 EUR", "City tax: 2% on 48.00 EUR = 0.96 EUR");
    assertThat(quote.totals().total()).isEqualTo(euros("52.08"));
  }

  @Test
  void food_is_taxed_by_its_own_rate() {
    var quote =
        taxing(Map.of(STANDARD, List.of(VAT), FOOD, List.of(FOOD_VAT)))
            .quote(adultsWithPicnics(2, 2));
    assertThat(quote.taxTotals())
        .containsExactly(
            new TaxTotal(VAT, euros("48.00"), euros("7.66")),
            new TaxTotal(FOOD_VAT, euros("19.00"), euros("1.24")));
  }

  @Test
  void tax_is_rounded_for_each_item_so_that_documents_agree() {
    var quote = taxing(Map.of(STANDARD, List.of(STATE))).quote(adults(1), adults(1), adults(1));
    assertThat(quote.totals().taxAdded()).isEqualTo(euros("1.56").times(3));
  }

  @Test
  void several_included_taxes_share_one_net_price() {
    var tourism = new TaxRate("tourism", "Tourism", Rate.percent("1"), true);
    var quote = taxing(Map.of(STANDARD, List.of(VAT, tourism))).quote(adults(2));
    assertThat(quote.taxTotals())
        .containsExactly(
            new TaxTotal(VAT, euros("48.00"), euros("7.60")),
            new TaxTotal(tourism, euros("48.00"), euros("0.40")));
  }

  @Test
  void added_tax_counts_from_the_price_less_the_taxes_it_includes() {
    var quote = taxing(Map.of(STANDARD, List.of(VAT, CITY))).quote(adults(2));
    assertThat(quote.taxTotals()).contains(new TaxTotal(CITY, euros("40.34"), euros("0.81")));
  }

  @Test
  void a_rate_of_zero_is_shown_without_a_line() {
    var zero = new TaxRate("zero", "Export", Rate.ZERO, false);
    var quote = taxing(Map.of(STANDARD, List.of(zero))).quote(adults(2));
    assertThat(quote.taxTotals())
        .containsExactly(new TaxTotal(zero, euros("48.00"), euros("0.00")));
    assertThat(quote.lines()).hasSize(1);
  }

  @Test
  void the_fee_is_taxed_by_its_own_class() {
    var fee = new ServiceFee("Service fee", Rate.ZERO, euros("2.00"), FOOD);
    var quote = taxing(Map.of(FOOD, List.of(CITY))).with(fee).quote(adults(2));
    assertThat(quote.taxTotals()).containsExactly(new TaxTotal(CITY, euros("2.00"), euros("0.04")));
  }

  @Test
  void the_tax_on_the_fee_is_told_from_that_on_the_tickets() {
    var fee = new ServiceFee("Service fee", Rate.ZERO, euros("2.00"), STANDARD);
    var quote = taxing(Map.of(STANDARD, List.of(VAT))).with(fee).quote(adults(2));
    assertThat(quote.taxTotals()).containsExactly(new TaxTotal(VAT, euros("50.00"), euros("7.98")));
    assertThat(quote.charge().feeBeforeTax()).isEqualTo(euros("1.68"));
  }

  private static Till taxing(Map<TaxClass, List<TaxRate>> taxes) {
    return Till.of(cityWalks()).taxing(taxes);
  }
}
