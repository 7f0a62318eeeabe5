package booking.application.balance;

import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.BackOffice;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.checkout.SettlePayment.Outcome;
import booking.domain.notice.AfterSale.PaidTwice;
import booking.domain.notice.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Money that comes for an order that stands and is paid. */
class MoneyLetGoTest {
  private final Trek trek = Trek.booked();

  private List<Notice> toldOfMoney() {
    trek.agency.factsAreDelivered();
    return trek.agency.mailTo("anna@example.org").stream()
        .filter(notice -> notice instanceof PaidTwice || notice instanceof Notice.MoneyReturned)
        .toList();
  }

  @Test
  void who_pays_what_nobody_owes_any_more_is_told_once_that_it_was_let_go() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.isGivenADiscount("140.00");
    assertThat(trek.settles()).isInstanceOf(Outcome.NothingTaken.class);
    trek.agency.daysPass();
    assertThat(toldOfMoney()).singleElement().isInstanceOf(PaidTwice.class);
    assertThat(trek.taken()).isEqualTo("60.00");
  }

  @Test
  void who_pays_what_is_left_of_an_order_that_was_cancelled_is_told_that_it_was_let_go() {
    trek.opens();
    trek.customerPays(GOOD);
    new BackOffice(trek.agency).supplierCancels(trek.now());
    trek.agency.daysPass();
    assertThat(toldOfMoney()).singleElement().isInstanceOf(PaidTwice.class);
    assertThat(trek.taken()).isEqualTo("60.00");
  }

  @Test
  void who_still_owes_it_is_not_told_that_it_was_not_needed() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.agency.line().meets(Call.CAPTURE, Trouble.REFUSED);
    assertThat(trek.settles()).isInstanceOf(Outcome.NothingTaken.class);
    assertThat(toldOfMoney()).isEmpty();
  }

  @Test
  void who_pays_what_he_owes_hears_of_no_money_given_back() {
    trek.opens();
    trek.customerPays(GOOD);
    assertThat(trek.settles()).isInstanceOf(Outcome.Confirmed.class);
    assertThat(toldOfMoney()).isEmpty();
  }
}
