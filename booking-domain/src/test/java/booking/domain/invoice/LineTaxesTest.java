package booking.domain.invoice;

import static booking.contract.invoice.InvoiceFixtures.ADDED;
import static booking.contract.invoice.InvoiceFixtures.EUR;
import static booking.contract.invoice.InvoiceFixtures.INCLUDED;
import static booking.contract.invoice.InvoiceFixtures.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.catalog.TaxClass;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxShare;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which line is taxed at which rate. */
class LineTaxesTest {
  private static final Line TICKETS = line("full", 4_800);
  private static final Line CAKE = line("food", 850);
  private static final Line ROUNDING =
      new Line(
          Line.Kind.ROUNDING, OptionalInt.of(0), "Rounding", 1, euros(1), "", Optional.empty());

  private static Line line(String taxClass, long cents) {
    return new Line(
        Line.Kind.TICKETS,
        OptionalInt.of(0),
        taxClass,
        1,
        euros(cents),
        "",
        Optional.of(new TaxClass(taxClass)));
  }

  private static TaxShare share(TaxRate rate, long base) {
    return new TaxShare(rate, OptionalInt.of(0), euros(base), euros(1));
  }

  private static LineTaxes taxes(List<Line> lines, TaxShare... shares) {
    return new LineTaxes(new Charge(EUR, lines, List.of(shares)));
  }

  @Test
  void where_all_is_taxed_alike_every_line_has_every_rate() {
    var taxes = taxes(List.of(TICKETS, ROUNDING), share(INCLUDED, 4_800), share(ADDED, 4_500));
    assertThat(taxes.of(TICKETS)).containsExactly(INCLUDED, ADDED);
    assertThat(taxes.of(ROUNDING)).isEmpty();
  }

  @Test
  void where_it_is_not_a_line_has_the_rate_that_is_counted_from_it() {
    var taxes = taxes(List.of(TICKETS, CAKE), share(INCLUDED, 4_800), share(ADDED, 850));
    assertThat(taxes.of(TICKETS)).containsExactly(INCLUDED);
    assertThat(taxes.of(CAKE)).containsExactly(ADDED);
  }

  @Test
  void where_that_leaves_a_doubt_nothing_is_said() {
    var alike = line("drink", 850);
    var taxes = taxes(List.of(CAKE, alike), share(INCLUDED, 850), share(ADDED, 850));
    assertThat(taxes.of(CAKE)).isEmpty();
    var unknown = taxes(List.of(TICKETS, CAKE), share(INCLUDED, 4_800), share(ADDED, 800));
    assertThat(unknown.of(TICKETS)).isEmpty();
  }
}
