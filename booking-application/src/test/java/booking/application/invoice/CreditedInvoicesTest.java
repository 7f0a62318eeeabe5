package booking.application.invoice;

import static booking.application.invoice.Office.numbered;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.invoice.InvoiceFixtures.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Brochure;
import booking.application.Wish;
import booking.application.invoice.CreditInvoice.Outcome;
import booking.domain.invoice.BillByHand.Line;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.money.Rate;
import booking.domain.pricing.TaxRate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours of a guide at 0.05 each that the office billed by hand, and takes back. */
class CreditedInvoicesTest {
  private static final TaxRate INCLUDED = new TaxRate("by-hand", "VAT", Rate.percent("19"), true);
  private static final TaxRate ADDED = new TaxRate("by-hand", "VAT", Rate.percent("19"), false);
  private final Office office = new Office();

  private static Line hours(int count, TaxRate tax) {
    return new Line("Guide", count, euros(5), Optional.of(tax));
  }

  private static Line untaxed(long cents) {
    return new Line("Guide", 1, euros(cents), Optional.empty());
  }

  private Filed billed(Line... lines) {
    var created = office.writes(new InvoiceId(IDS.next()), List.of(lines), true);
    return ((CreateInvoice.Outcome.Created) created).filed();
  }

  @Test
  void all_of_it_is_taken_back_where_no_line_is_said() {
    var billed = billed(hours(3, ADDED), untaxed(100));
    office.credits(billed);
    var now = office.now(billed);
    assertThat(now.invoice()).isInstanceOf(Invoice.Credited.class);
    assertThat(now.corrections().getFirst().number()).hasToString("G-2030-000001");
    assertThat(now.corrections().getFirst().bill().note()).contains("Too dear");
    assertThat(now.taxes()).allMatch(tax -> tax.base().isZero() && tax.amount().isZero());
  }

  @Test
  void what_is_left_after_some_lines_is_taken_back_to_the_cent() {
    var billed = billed(hours(3, ADDED), untaxed(100));
    office.credits(billed, hours(1, ADDED), untaxed(30));
    office.credits(billed);
    assertThat(office.now(billed).total()).isEqualTo(euros(0));
    assertThat(office.now(billed).taxes())
        .allMatch(tax -> tax.base().isZero() && tax.amount().isZero());
  }

  @Test
  void the_books_owe_and_tax_what_the_documents_say() {
    var billed = billed(hours(3, ADDED), untaxed(100));
    office.credits(billed, hours(2, ADDED));
    var now = office.now(billed);
    assertThat(office.books(billed).charged()).isEqualTo(now.total());
    assertThat(office.books(billed).outstanding()).isEqualTo(numbered(now).remaining());
    assertThat(office.taxed(billed)).isEqualTo(now.taxes().getFirst().amount());
  }

  @Test
  void what_was_paid_and_is_taken_back_is_the_customer_s() {
    var billed = billed(untaxed(10_000));
    office.receives(billed, "100.00", false);
    office.credits(billed, untaxed(4_000));
    assertThat(numbered(office.now(billed)).inCredit()).isEqualTo(euros(4_000));
    assertThat(office.books(billed).excess()).isEqualTo(euros(4_000));
  }

  @Test
  void taken_back_piece_by_piece_no_more_tax_goes_back_than_was_billed() {
    var billed = billed(hours(8, INCLUDED));
    for (int i = 0; i < 8; i++) {
      assertThat(office.credits(billed, hours(1, INCLUDED))).isInstanceOf(Outcome.Credited.class);
      assertThat(office.now(billed).taxes().getFirst().amount()).isGreaterThanOrEqualTo(euros(0));
    }
    assertThat(office.now(billed).taxes().getFirst().amount()).isEqualTo(euros(0));
    assertThat(office.now(billed).invoice()).isInstanceOf(Invoice.Credited.class);
  }

  @Test
  void more_than_is_left_is_refused_and_changes_nothing() {
    var billed = billed(untaxed(10_000));
    office.credits(billed, untaxed(4_000));
    var before = office.now(billed);
    assertThat(office.credits(billed, untaxed(6_001)))
        .isEqualTo(new Outcome.MoreThanIsLeft(euros(6_000)));
    assertThat(office.now(billed)).isEqualTo(before);
  }

  @Test
  void more_than_was_taxed_at_a_rate_is_refused_though_so_much_was_billed() {
    var billed = billed(hours(1, INCLUDED), untaxed(10_000));
    assertThat(office.credits(billed, hours(2, INCLUDED)))
        .isInstanceOf(Outcome.MoreThanIsLeft.class);
    assertThat(office.credits(billed, hours(1, ADDED))).isInstanceOf(Outcome.MoreThanIsLeft.class);
  }

  @Test
  void what_is_taken_back_already_is_not_taken_back_again() {
    var billed = billed(untaxed(10_000));
    office.credits(billed);
    assertThat(office.credits(billed)).isEqualTo(new Outcome.MoreThanIsLeft(euros(0)));
    assertThat(office.now(billed).corrections()).hasSize(1);
  }

  @Test
  void what_was_taxed_is_not_taken_back_without_its_tax() {
    var billed = billed(hours(2000, ADDED));
    assertThat(office.credits(billed, untaxed(11_900))).isInstanceOf(Outcome.MoreThanIsLeft.class);
    assertThat(office.now(billed).corrections()).isEmpty();
  }

  @Test
  void what_has_no_tax_is_a_rate_of_its_own() {
    var billed = billed(hours(3, INCLUDED), untaxed(100));
    office.credits(billed, untaxed(60));
    assertThat(office.credits(billed, untaxed(41))).isInstanceOf(Outcome.MoreThanIsLeft.class);
    assertThat(office.credits(billed, untaxed(40))).isInstanceOf(Outcome.Credited.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void nothing_and_less_is_not_taken_back(long cents) {
    assertThat(office.credits(billed(untaxed(100)), untaxed(5), untaxed(cents)))
        .isEqualTo(new Outcome.NothingTakenBack(1));
  }

  @Test
  void an_order_s_is_changed_by_its_order_alone() {
    var billed = office.billed(office.agency.sells(Wish.of(Brochure.WALK, 1)));
    assertThat(office.credits(billed)).isEqualTo(new Outcome.OfAnOrder());
    assertThat(office.now(billed)).isEqualTo(billed);
  }

  @Test
  void nothing_is_taken_back_of_a_draft() {
    assertThat(office.credits(office.written(false, "1.00"))).isEqualTo(new Outcome.NotIssued());
  }
}
