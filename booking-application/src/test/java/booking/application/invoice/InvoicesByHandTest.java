package booking.application.invoice;

import static booking.application.invoice.Office.numbered;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.invoice.InvoiceFixtures.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Brochure;
import booking.application.Wish;
import booking.application.invoice.RecordInvoicePayment.Outcome.Overpayment;
import booking.domain.invoice.BillByHand;
import booking.domain.invoice.Document;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.money.Money;
import booking.domain.notice.Notice;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invoices written by the office, and what is paid for them. */
class InvoicesByHandTest {
  private final Office office = new Office();

  private Filed paid(Filed filed, String euros) {
    var outcome = office.receives(filed, euros, false);
    return ((RecordInvoicePayment.Outcome.Recorded) outcome).filed();
  }

  @Test
  void a_draft_is_owed_to_nobody_and_has_no_number() {
    var draft = office.written(false, "100.00");
    assertThat(draft.invoice()).isInstanceOf(Invoice.Draft.class);
    assertThat(office.books(draft).charged()).isEqualTo(euros(0));
  }

  @Test
  void what_is_issued_is_owed() {
    var issued = office.issues(office.written(false, "100.00", "20.00"));
    assertThat(numbered(issued).number()).hasToString("R-2030-000001");
    assertThat(office.books(issued).outstanding()).isEqualTo(euros(12_000));
  }

  @Test
  void issuing_it_again_changes_nothing() {
    var issued = office.written(true, "100.00");
    assertThat(office.issues(issued)).isEqualTo(issued);
    assertThat(office.books(issued).charged()).isEqualTo(euros(10_000));
  }

  @Test
  void payments_are_on_the_invoice_and_in_the_books_until_nothing_remains() {
    var issued = office.written(true, "100.00");
    var partly = paid(issued, "60.00");
    assertThat(partly.invoice()).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(office.books(partly).outstanding()).isEqualTo(numbered(partly).remaining());
    var paid = paid(issued, "40.00");
    assertThat(paid.invoice()).isInstanceOf(Invoice.Paid.class);
    assertThat(office.books(paid).outstanding()).isEqualTo(euros(0));
  }

  @Test
  void more_than_remains_is_refused_and_changes_nothing() {
    var issued = office.written(true, "100.00");
    assertThat(office.receives(issued, "100.01", false)).isEqualTo(new Overpayment(euros(10_000)));
    assertThat(office.now(issued)).isEqualTo(issued);
    assertThat(office.books(issued).paid()).isEqualTo(euros(0));
  }

  @Test
  void more_than_remains_may_be_kept_as_credit() {
    var issued = office.written(true, "100.00");
    office.receives(issued, "130.00", true);
    assertThat(numbered(office.now(issued)).inCredit()).isEqualTo(euros(3_000));
    assertThat(office.books(issued).excess()).isEqualTo(euros(3_000));
  }

  @Test
  void nobody_pays_for_a_draft() {
    var draft = office.written(false, "100.00");
    assertThat(office.receives(draft, "1.00", false))
        .isInstanceOf(RecordInvoicePayment.Outcome.NotIssued.class);
    assertThat(office.sends(draft)).isInstanceOf(SendInvoice.Outcome.NotIssued.class);
  }

  @Test
  void cash_for_an_order_is_in_the_books_of_the_order() {
    var sold = office.agency.sells(Wish.of(Brochure.WALK, 1));
    var billed = office.billed(sold);
    office.receives(billed, "5.00", true);
    assertThat(office.books(billed).excess()).isEqualTo(euros(500));
  }

  @Test
  void one_that_is_asked_for_again_is_not_written_twice() {
    var id = new InvoiceId(IDS.next());
    var line = new BillByHand.Line("Guide", 2, euros(5_000), Optional.empty());
    office.writes(id, List.of(line), true);
    office.writes(id, List.of(line), true);
    assertThat(numbered(office.written(true, "1.00")).number().sequence()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JPY", "KWD"})
  void a_line_in_another_currency_than_the_supplier_s_is_refused(String code) {
    var price = new Money(1, Currency.getInstance(code));
    var line = new BillByHand.Line("Guide", 1, price, Optional.empty());
    assertThat(office.writes(new InvoiceId(IDS.next()), List.of(line), true))
        .isEqualTo(new CreateInvoice.Outcome.OtherCurrency(0, "EUR"));
  }

  @Test
  void nobody_is_billed_less_than_nothing() {
    assertThat(office.writes(true, "10.00", "-10.01"))
        .isInstanceOf(CreateInvoice.Outcome.LessThanNothing.class);
  }

  @Test
  void what_went_back_is_not_recorded_by_hand() {
    var issued = office.written(true, "90.00");
    assertThatThrownBy(() -> office.receives(issued, "-1.00", true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_is_mailed_as_it_stands_by_then() {
    var issued = office.written(true, "100.00");
    office.receives(issued, "60.00", false);
    office.sends(issued);
    assertThat(office.agency.mail())
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Billed.class,
            mail ->
                assertThat(mail.document())
                    .isEqualTo(Document.of(office.now(issued), mail.supplier())));
  }
}
