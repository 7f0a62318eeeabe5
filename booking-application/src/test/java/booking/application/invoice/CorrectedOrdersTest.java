package booking.application.invoice;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.WALK;
import static booking.application.invoice.Office.numbered;
import static booking.contract.invoice.InvoiceFixtures.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Agency;
import booking.application.Wish;
import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.Supplement;
import booking.domain.money.Rate;
import booking.domain.order.Order;
import booking.domain.pricing.Charge;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxShare;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** An order of a walk that is changed after it was sold. */
class CorrectedOrdersTest {
  private final Office office = new Office();
  private final Agency agency = office.agency;
  private final Checkout sold = agency.sells(Wish.of(WALK, 2));
  private final Charge price = sold.order().details().quote().charge(0);

  /** The afternoon instead of the walk, for twice the price. */
  private Order inTheAfternoon() {
    var quoted = agency.places(Wish.of(AFTERNOON, 2)).order().details().quote();
    var order = (Order.Confirmed) sold.order();
    var booking = (Booking.Confirmed) order.bookings().getFirst();
    var twice = Charge.sum(List.of(price, price), price.currency());
    QuotedItem other = quoted.items().getFirst();
    return order.with(
        booking.change(booking.details().changed(other, twice)), agency.backend().clock().now());
  }

  /** That a tax is another's, and not a cent of the total. */
  private Charge otherTax() {
    var base = price.total();
    var reduced = new TaxRate("reduced", "VAT 7%", Rate.percent("7"), true);
    var full = new TaxRate("full", "VAT 19%", Rate.percent("19"), true);
    var was = new TaxShare(reduced, OptionalInt.of(0), base.negated(), euros(-200));
    var is = new TaxShare(full, OptionalInt.of(0), base, euros(500));
    return new Charge(price.currency(), List.of(), List.of(was, is));
  }

  @Test
  void what_it_is_dearer_by_is_asked_for_by_a_supplement() {
    var billed = office.billed(sold);
    var supplement = office.corrects(sold.order(), 0, price).orElseThrow();
    assertThat(supplement).isInstanceOf(Supplement.class);
    assertThat(supplement.number()).hasToString("R-2030-000002");
    assertThat(supplement.corrects()).isEqualTo(numbered(billed).number());
    assertThat(supplement.bill().total()).isEqualTo(price.total());
    assertThat(supplement.bill().note()).contains("Storm");
  }

  @Test
  void what_was_paid_is_paid_in_part_then() {
    var billed = office.billed(sold);
    office.corrects(sold.order(), 0, price);
    var now = numbered(office.now(billed));
    assertThat(now).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(now.remaining()).isEqualTo(price.total());
  }

  @Test
  void one_that_is_changed_before_it_was_billed_is_billed_as_it_was_sold_first() {
    var changed = inTheAfternoon();
    var supplement = office.corrects(changed, 0, price).orElseThrow();
    var billed = numbered(office.billed(sold));
    assertThat(supplement.corrects()).isEqualTo(billed.number());
    assertThat(billed.bill().total()).isEqualTo(sold.order().details().quote().totals().total());
    assertThat(billed.billed()).isEqualTo(billed.bill().total().plus(price.total()));
  }

  @Test
  void the_invoice_names_what_was_sold_and_the_supplement_what_it_became() {
    var supplement = office.corrects(inTheAfternoon(), 0, price).orElseThrow();
    var billed = office.billed(sold).invoice().bill();
    var was = sold.order().bookings().getFirst().details().item();
    assertThat(billed.sections().getFirst().heading().orElseThrow().when()).isEqualTo(was.when());
    assertThat(supplement.bill().sections().getFirst().heading().orElseThrow().when())
        .isNotEqualTo(was.when());
  }

  @Test
  void what_comes_to_nothing_is_not_written_down() {
    assertThat(
            office.corrects(
                sold.order(), 0, Charge.sum(List.of(price, price.negated()), price.currency())))
        .isEmpty();
  }

  @Test
  void that_a_tax_becomes_another_is_said_by_a_credit_note_over_nothing() {
    var note = office.corrects(sold.order(), 0, otherTax()).orElseThrow();
    assertThat(note).isInstanceOf(CreditNote.class);
    assertThat(note.bill().total().isZero()).isTrue();
    assertThat(note.bill().taxes()).hasSize(2);
  }

  @Test
  void all_that_was_asked_for_may_be_taken_back_and_no_more() {
    office.corrects(sold.order(), 0, price);
    var twice = Charge.sum(List.of(price, price), price.currency()).negated();
    assertThat(office.corrects(sold.order(), 0, twice)).isPresent();
    assertThatThrownBy(() -> office.takesBack(sold, 0)).isInstanceOf(IllegalStateException.class);
  }
}
