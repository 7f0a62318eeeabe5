package booking.domain.invoice;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.invoice.InvoiceFixtures.ADDED;
import static booking.contract.invoice.InvoiceFixtures.EUR;
import static booking.contract.invoice.InvoiceFixtures.INCLUDED;
import static booking.contract.invoice.InvoiceFixtures.SELLER;
import static booking.contract.invoice.InvoiceFixtures.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxTotal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bills written line by line. */
class BillByHandTest {
  private static BillByHand.Line line(int quantity, long cents, TaxRate... tax) {
    return new BillByHand.Line("Line", quantity, euros(cents), List.of(tax).stream().findFirst());
  }

  private static Bill bill(BillByHand.Line... lines) {
    var buyer = Buyer.of(ANNA);
    return new BillByHand(buyer, List.of(lines), Optional.empty(), Optional.empty())
        .by(SELLER, EUR);
  }

  @Test
  void a_tax_that_is_included_is_shown_and_not_added() {
    var bill = bill(line(3, 1_070, INCLUDED));
    assertThat(bill.total()).isEqualTo(euros(3_210));
    assertThat(bill.taxes()).containsExactly(new TaxTotal(INCLUDED, euros(3_210), euros(210)));
  }

  @Test
  void a_tax_that_is_added_comes_on_top() {
    var bill = bill(line(1, 1_005, ADDED), line(1, 500));
    assertThat(bill.taxes()).containsExactly(new TaxTotal(ADDED, euros(1_005), euros(101)));
    assertThat(bill.total()).isEqualTo(euros(1_606));
  }

  @Test
  void tax_is_rounded_line_by_line_and_summed_by_rate() {
    var bill = bill(line(1, 5, ADDED), line(1, 5, ADDED));
    assertThat(bill.taxes()).containsExactly(new TaxTotal(ADDED, euros(10), euros(2)));
  }

  @Test
  void a_discount_is_a_line_below_nothing() {
    assertThat(bill(line(1, 10_000), line(1, -2_500)).total()).isEqualTo(euros(7_500));
  }
}
