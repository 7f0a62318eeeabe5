package booking.domain.ledger;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.orderOf;
import static booking.contract.checkout.CheckoutFixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.ledger.Account.Kind;
import booking.domain.money.Money;
import booking.domain.pricing.Baskets;
import booking.domain.pricing.PricingRequest;
import booking.domain.pricing.Quote;
import booking.domain.pricing.TaxShare;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the books say of any sale, in currencies with 0, 2 and 3 decimals. */
class SaleProperties {

  @Property
  void what_is_earned_is_what_is_owed(@ForAll("quotes") Quote quote) {
    var entries = sale(orderOf(ANNA, quote, NOON), NOON).entries();
    assertThat(Money.sum(entries.stream().map(Entry::amount).toList(), quote.currency()))
        .isEqualTo(Money.zero(quote.currency()));
    assertThat(earned(quote, Kind.CUSTOMER_RECEIVABLE)).isEqualTo(quote.totals().total().negated());
  }

  @Property
  void every_tax_is_due_once(@ForAll("quotes") Quote quote) {
    var taxes = quote.taxes().stream().map(TaxShare::amount).toList();
    assertThat(earned(quote, Kind.TAX)).isEqualTo(Money.sum(taxes, quote.currency()));
  }

  @Property
  void the_fee_is_earned_without_the_tax_it_includes(@ForAll("quotes") Quote quote) {
    var withTax = earned(quote, Kind.SERVICE_FEE).plus(taxInFee(quote));
    assertThat(withTax).isEqualTo(quote.totals().fee());
  }

  @Property
  void the_supplier_gets_what_it_sells_for_less_the_tax_in_it(@ForAll("quotes") Quote quote) {
    var totals = quote.totals();
    var taxOnSold = totals.taxIncluded().minus(taxInFee(quote));
    assertThat(earned(quote, Kind.SUPPLIER_PAYABLE))
        .isEqualTo(totals.subtotal().minus(totals.discount()).minus(taxOnSold));
  }

  @Property
  void the_fee_costs_the_supplier_nothing(@ForAll("requests") PricingRequest request) {
    var with = Baskets.quoted(request);
    var without = Baskets.quoted(Baskets.withoutFee(request));
    Assume.that(with.isPresent() && without.isPresent());
    assertThat(earned(with.orElseThrow(), Kind.SUPPLIER_PAYABLE))
        .isEqualTo(earned(without.orElseThrow(), Kind.SUPPLIER_PAYABLE));
  }

  @Provide
  Arbitrary<PricingRequest> requests() {
    return Baskets.requests();
  }

  @Provide
  Arbitrary<Quote> quotes() {
    return Baskets.quotes();
  }

  private static Money taxInFee(Quote quote) {
    return Money.sum(
        quote.taxes().stream()
            .filter(tax -> tax.rate().included() && tax.item().isEmpty())
            .map(TaxShare::amount)
            .toList(),
        quote.currency());
  }

  private static Money earned(Quote quote, Kind kind) {
    return Money.sum(
        sale(orderOf(ANNA, quote, NOON), NOON).entries().stream()
            .filter(entry -> entry.account().equals(Account.of(kind)))
            .map(entry -> entry.amount().negated())
            .toList(),
        quote.currency());
  }
}
