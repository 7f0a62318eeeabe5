package booking.domain.invoice;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.invoice.InvoiceFixtures.TODAY;
import static booking.contract.invoice.InvoiceFixtures.draft;
import static booking.contract.invoice.InvoiceFixtures.euros;
import static booking.contract.invoice.InvoiceFixtures.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.invoice.InvoiceFixtures;
import booking.domain.catalog.SellerDetails;
import booking.domain.catalog.SupplierId;
import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.ledger.PostingId;
import org.junit.jupiter.api.Test;

/** An invoice of 118.00, from its number to its end. */
class InvoiceTest {
  private final Invoice.Issued issued =
      draft(new SupplierId(IDS.next()))
          .issue(new InvoiceNumber(Series.of("R", TODAY), 42), NOON, TODAY);

  @Test
  void a_number_is_a_prefix_a_year_and_a_place() {
    assertThat(issued.number()).hasToString("R-2030-000042");
    assertThat(issued.number().next()).hasToString("R-2030-000043");
  }

  @Test
  void money_that_comes_in_parts_pays_it_in_the_end() {
    var partly = issued.receive(received(10_000));
    assertThat(partly).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(partly.remaining()).isEqualTo(euros(1_800));
    assertThat(partly.receive(received(1_800))).isInstanceOf(Invoice.Paid.class);
  }

  @Test
  void what_comes_on_top_is_in_credit() {
    var over = issued.receive(received(12_000));
    assertThat(over.remaining()).isEqualTo(euros(0));
    assertThat(over.inCredit()).isEqualTo(euros(200));
  }

  @Test
  void what_is_taken_back_need_not_be_paid() {
    var less = issued.correct(euros(-1_000));
    assertThat(less).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(less.remaining()).isEqualTo(euros(10_800));
    assertThat(less.receive(received(10_800))).isInstanceOf(Invoice.Paid.class);
  }

  @Test
  void what_was_paid_and_is_taken_back_is_in_credit() {
    var credited = issued.receive(received(11_800)).correct(euros(-11_800));
    assertThat(credited).isInstanceOf(Invoice.Credited.class);
    assertThat(credited.inCredit()).isEqualTo(euros(11_800));
  }

  @Test
  void what_goes_back_is_to_be_paid_again_unless_it_was_taken_back() {
    var back = issued.receive(received(11_800)).receive(received(-1_800));
    assertThat(back).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(back.remaining()).isEqualTo(euros(1_800));
    var credited = back.correct(euros(-1_800));
    assertThat(credited).isInstanceOf(Invoice.Paid.class);
    assertThat(credited.inCredit()).isEqualTo(euros(0));
  }

  @Test
  void what_is_added_is_to_be_paid_too() {
    var more = issued.receive(received(11_800)).correct(euros(200));
    assertThat(more).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(more.remaining()).isEqualTo(euros(200));
    assertThat(more.receive(received(200))).isInstanceOf(Invoice.Paid.class);
  }

  @Test
  void one_for_which_nothing_came_is_issued_still_when_something_is_added() {
    var more = issued.correct(euros(200));
    assertThat(more).isInstanceOf(Invoice.Issued.class);
    assertThat(more.remaining()).isEqualTo(euros(12_000));
  }

  @Test
  void what_was_added_may_be_taken_back_and_is_part_of_all_of_it() {
    var more = issued.correct(euros(200));
    assertThat(more.correct(euros(-11_800))).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(more.correct(euros(-12_000))).isInstanceOf(Invoice.Credited.class);
    assertThatThrownBy(() -> more.correct(euros(-12_001)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void no_more_is_taken_back_than_it_asks_for() {
    var left = issued.correct(euros(-11_799));
    assertThatThrownBy(() -> left.correct(euros(-2))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_bill_whose_lines_are_not_its_total_is_refused() {
    var bill = issued.bill();
    assertThatThrownBy(() ->
            new Bill(
                bill.seller(),
                bill.buyer(),
                bill.order(),
                bill.sections(),
                bill.taxes(),
                euros(11_801),
                bill.due(),
                bill.note()))
        .hasMessage("The lines are 118.00 EUR, not 118.01 EUR");
  }

  @Test
  void one_written_by_hand_is_owed_to_the_supplier_but_for_the_tax() {
    var posting = InvoicePostings.billed(new PostingId(IDS.next()), issued);
    assertThat(posting.subject()).isEqualTo(issued.id().value());
    assertThat(posting.entries())
        .containsExactly(
            new Entry(Account.of(Account.Kind.CUSTOMER_RECEIVABLE), euros(11_800)),
            new Entry(Account.of(Account.Kind.SUPPLIER_PAYABLE), euros(-11_000)),
            new Entry(Account.of(Account.Kind.TAX), euros(-800)));
  }

  @Test
  void a_piece_has_a_price_where_all_cost_the_same() {
    var bill = InvoiceFixtures.bill();
    var pair = bill.sections().getFirst().items().getFirst();
    assertThat(pair.unitPrice()).contains(euros(5_350));
    assertThat(new Bill.Item("odd", 3, euros(100), pair.taxes()).unitPrice()).isEmpty();
  }

  @Test
  void both_kinds_of_document_cannot_be_counted_together() {
    assertThatThrownBy(() -> new SellerDetails.Prefixes("R", "R"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SellerDetails.Prefixes("r-1", "G"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
