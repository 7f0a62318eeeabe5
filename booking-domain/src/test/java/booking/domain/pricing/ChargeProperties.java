package booking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What each booking costs, in currencies with 0, 2 and 3 decimals. */
class ChargeProperties {

  @Property
  void all_charges_are_the_total(@ForAll("quotes") Quote quote) {
    var totals = charges(quote).stream().map(Charge::total).toList();
    assertThat(Money.sum(totals, quote.currency())).isEqualTo(quote.totals().total());
  }

  @Property
  void all_their_taxes_are_the_taxes(@ForAll("quotes") Quote quote) {
    var taxes = charges(quote).stream().map(Charge::tax).toList();
    assertThat(Money.sum(taxes, quote.currency()))
        .isEqualTo(quote.totals().taxAdded().plus(quote.totals().taxIncluded()));
  }

  @Property
  void a_charge_that_is_taken_back_leaves_nothing(@ForAll("quotes") Quote quote) {
    var charge = quote.charge(0);
    var both = Charge.sum(List.of(charge, charge.negated()), quote.currency());
    assertThat(both.total()).isEqualTo(Money.zero(quote.currency()));
    assertThat(both.tax()).isEqualTo(Money.zero(quote.currency()));
  }

  private static List<Charge> charges(Quote quote) {
    var charges = new ArrayList<Charge>();
    for (int i = 0; i < quote.items().size(); i++) {
      charges.add(quote.charge(i));
    }
    charges.add(quote.chargeBesides());
    return charges;
  }

  @Provide
  Arbitrary<Quote> quotes() {
    return Baskets.quotes();
  }
}
