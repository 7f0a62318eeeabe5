package booking.application.invoice;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.WALK;
import static booking.application.Wish.item;
import static booking.application.invoice.Office.numbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Wish;
import booking.domain.invoice.Bill;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.Received;
import booking.domain.invoice.Received.Method;
import org.junit.jupiter.api.Test;

/** What becomes of an order on paper. */
class OrderInvoicesTest {
  private final Office office = new Office();
  private final Agency agency = office.agency;
  private final Wish twoWalks = Wish.of(item(WALK, "adult", 2), item(AFTERNOON, "adult", 1));

  @Test
  void a_confirmed_order_is_billed_for_what_it_was_sold_for_and_paid() {
    var sold = agency.sells(Wish.of(WALK, 2));
    var invoice = numbered(office.billed(sold));
    assertThat(invoice).isInstanceOf(Invoice.Paid.class);
    assertThat(invoice.number()).hasToString("R-2030-000001");
    assertThat(invoice.bill().total()).isEqualTo(sold.order().details().quote().totals().total());
    assertThat(invoice.payments()).extracting(Received::method).containsExactly(Method.CARD);
  }

  @Test
  void every_booking_stands_under_its_name_time_and_code() {
    var sold = agency.sells(twoWalks);
    var details = sold.order().bookings().getFirst().details();
    var heading = office.billed(sold).invoice().bill().sections().getFirst().heading();
    assertThat(heading)
        .contains(
            new Bill.Heading(
                details.id(), details.item().name(), details.item().when(), details.code()));
  }

  @Test
  void each_tender_is_named_with_what_it_paid() {
    var sold = agency.sells(Wish.of(WALK, 2).giftCard("GIFT-20"));
    var payments = numbered(office.billed(sold)).payments();
    assertThat(payments)
        .extracting(Received::method)
        .containsExactly(Method.GIFT_CARD, Method.CARD);
    assertThat(payments.getFirst().note().orElseThrow()).endsWith("T-20");
  }

  @Test
  void an_order_that_is_not_paid_is_not_billed() {
    var placed = agency.places(Wish.of(WALK, 1));
    agency.factsAreDelivered();
    assertThat(agency.backend().invoices().of(placed.order().id())).isEmpty();
  }

  @Test
  void billing_it_again_changes_nothing() {
    var sold = agency.sells(Wish.of(WALK, 1));
    var billed = office.billed(sold);
    agency.cases().issueOrderInvoice.forOrder(sold.order(), agency.backend().clock().now());
    assertThat(office.now(billed)).isEqualTo(billed);
  }

  @Test
  void a_booking_that_is_cancelled_is_taken_back_by_a_credit_note() {
    var sold = agency.sells(twoWalks);
    var billed = office.billed(sold);
    var note = office.takesBack(sold, 1);
    assertThat(note.number()).hasToString("G-2030-000001");
    assertThat(note.corrects()).isEqualTo(numbered(billed).number());
    assertThat(note.bill().total())
        .isEqualTo(sold.order().details().quote().charge(1).total().negated());
    assertThat(note.bill().note()).contains("Storm");
    assertThat(office.now(billed).corrections()).containsExactly(note);
  }

  @Test
  void who_cancels_has_what_he_no_longer_owes_taken_off_his_invoice() {
    var sold = agency.sells(Wish.of(WALK, 1));
    var billed = office.billed(sold);
    new BackOffice(agency).supplierCancels(sold);
    assertThat(office.now(billed).total().isZero()).isTrue();
    assertThat(office.now(billed).corrections()).hasSize(1);
  }

  @Test
  void an_order_whose_bookings_are_all_taken_back_is_credited() {
    var sold = agency.sells(twoWalks);
    var billed = office.billed(sold);
    office.takesBack(sold, 0);
    office.takesBack(sold, 1);
    assertThat(office.now(billed).invoice()).isInstanceOf(Invoice.Credited.class);
    assertThat(numbered(office.now(billed)).inCredit()).isEqualTo(numbered(billed).bill().total());
  }

  @Test
  void what_was_taken_back_is_not_taken_back_again() {
    var sold = agency.sells(Wish.of(WALK, 1));
    office.takesBack(sold, 0);
    assertThatThrownBy(() -> office.takesBack(sold, 0)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void one_that_is_taken_back_before_it_was_billed_is_billed_first() {
    var sold = agency.sells(Wish.of(WALK, 1));
    var note = office.takesBack(sold, 0);
    var billed = numbered(office.billed(sold));
    assertThat(note.corrects()).isEqualTo(billed.number());
    assertThat(agency.backend().invoices().of(sold.order().id())).hasSize(1);
  }

  @Test
  void what_comes_to_nothing_leaves_no_gap() {
    var sold = agency.sells(Wish.of(WALK, 1));
    assertThatThrownBy(() ->
            agency
                .backend()
                .unitOfWork()
                .run(() -> {
                  office.takesBack(sold, 0);
                  throw new IllegalStateException("the gateway's answer was lost");
                }))
        .hasMessage("the gateway's answer was lost");
    assertThat(numbered(office.billed(sold)).number().sequence()).isEqualTo(1);
    assertThat(office.takesBack(sold, 0).number().sequence()).isEqualTo(1);
  }
}
