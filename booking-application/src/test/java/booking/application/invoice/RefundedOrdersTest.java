package booking.application.invoice;

import static booking.application.Brochure.WALK;
import static booking.application.invoice.Office.numbered;
import static booking.contract.invoice.InvoiceFixtures.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import booking.application.Agency;
import booking.application.Amended;
import booking.application.BackOffice;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.refund.DecideRefund.Decision;
import booking.domain.checkout.Checkout;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.Received;
import booking.domain.invoice.Received.Method;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an invoice says once money went back to who paid it. */
class RefundedOrdersTest {
  private final Office office = new Office();
  private final Agency agency = office.agency;
  private final BackOffice desk = new BackOffice(agency);
  private final Checkout sold = soldLongBefore();

  private Checkout soldLongBefore() {
    agency.itIs(WALK.interval().start().minus(Duration.ofDays(30)));
    return agency.sells(Wish.of(WALK, 2));
  }

  private Invoice.Numbered invoice() {
    return numbered(office.billed(sold));
  }

  private void adultsCome(int adults) {
    desk.customerWishes(sold, Amended.tickets("adult", adults));
    agency.factsAreDelivered();
  }

  private void isRefundedByHand() {
    agency.line().meets(Call.GIVE_BACK, Trouble.REFUSED);
    desk.supplierCancels(sold);
    agency.factsAreDelivered();
    desk.decides(desk.refundOf(sold), new Decision.Settle("in cash"));
  }

  @Test
  void what_went_back_stands_on_it_beside_what_came() {
    var price = invoice().bill().total();
    desk.supplierCancels(sold);
    assertThat(invoice().payments())
        .extracting(Received::amount, Received::method)
        .containsExactly(tuple(price, Method.CARD), tuple(price.negated(), Method.CARD));
  }

  @Test
  void one_that_was_credited_and_given_back_is_in_nobody_s_favour() {
    desk.supplierCancels(sold);
    assertThat(invoice()).isInstanceOf(Invoice.Credited.class);
    assertThat(invoice().remaining().isZero()).isTrue();
    assertThat(invoice().inCredit().isZero()).isTrue();
  }

  @Test
  void who_comes_again_after_he_got_his_money_back_is_asked_for_it() {
    adultsCome(1);
    adultsCome(2);
    assertThat(invoice()).isInstanceOf(Invoice.PartlyPaid.class);
    assertThat(invoice().remaining().isPositive()).isTrue();
    assertThat(invoice().remaining()).isEqualTo(office.books(office.billed(sold)).outstanding());
  }

  @Test
  void what_he_brings_in_cash_then_pays_it_and_stays_noted() {
    adultsCome(1);
    adultsCome(2);
    office.receives(office.billed(sold), invoice().remaining().decimal(), false);
    assertThat(invoice()).isInstanceOf(Invoice.Paid.class);
    desk.supplierCancels(sold);
    assertThat(invoice().payments())
        .extracting(Received::method)
        .containsExactlyInAnyOrder(Method.CARD, Method.CARD, Method.CASH, Method.CARD);
  }

  @Test
  void what_was_given_back_by_hand_is_noted_once() {
    isRefundedByHand();
    assertThat(invoice().payments())
        .extracting(Received::method)
        .containsExactly(Method.CARD, Method.OTHER);
    agency.cases().issueOrderInvoice.forOrder(sold.order(), agency.backend().clock().now());
    assertThat(invoice().remaining()).isEqualTo(euros(0));
  }

  @Test
  void what_goes_back_to_a_gift_card_names_it() {
    var byCard = agency.sells(Wish.of(WALK, 2).giftCard("GIFT-20"));
    desk.supplierCancels(byCard);
    var back = numbered(office.billed(byCard)).payments();
    assertThat(back)
        .filteredOn(one -> one.amount().isNegative() && one.method() == Method.GIFT_CARD)
        .singleElement()
        .satisfies(one -> assertThat(one.note().orElseThrow()).endsWith("T-20"));
  }
}
