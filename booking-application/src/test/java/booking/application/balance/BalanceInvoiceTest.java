package booking.application.balance;

import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.invoice.Invoice;
import booking.domain.invoice.Received;
import org.junit.jupiter.api.Test;

/** What an invoice says of an order that is paid in two parts. */
class BalanceInvoiceTest {
  private final Trek trek = Trek.booked();

  private Invoice.Numbered invoice() {
    trek.agency.factsAreDelivered();
    var billed = trek.agency.backend().invoices().of(trek.now().order().id());
    return (Invoice.Numbered) billed.getFirst().invoice();
  }

  @Test
  void on_its_deposit_it_is_partly_paid() {
    assertThat(invoice()).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(invoice().remaining()).isEqualTo(trek.books().outstanding());
  }

  @Test
  void once_the_rest_has_come_it_is_paid_and_says_by_what() {
    var number = invoice().number();
    trek.opens();
    trek.customerPays(GOOD);
    trek.settles();
    assertThat(invoice()).isInstanceOf(Invoice.Paid.class);
    assertThat(invoice().number()).isEqualTo(number);
    assertThat(invoice().payments())
        .extracting(Received::method)
        .containsExactly(Received.Method.CARD, Received.Method.CARD);
  }
}
