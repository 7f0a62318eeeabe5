package booking.application.balance;

import static booking.application.Agency.expected;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.checkout.SettlePayment.Outcome;
import booking.domain.ledger.Settlement;
import booking.domain.payment.Paying;
import org.junit.jupiter.api.Test;

class KeptCardTest {
  private final Trek trek = Trek.bookedWithACardThatIsKept();

  @Test
  void a_card_that_is_kept_is_charged_without_its_owner() {
    assertThat(trek.now().order().details().acceptance().keepsCard()).isTrue();
    var opened = trek.isAskedToPay(new Paying.WithKeptCard(trek.keptCard()));
    assertThat(opened).isInstanceOf(OpenBalance.Outcome.Open.class);
    assertThat(trek.settles()).isInstanceOf(Outcome.Confirmed.class);
    assertThat(trek.books().state()).isEqualTo(Settlement.State.PAID);
  }

  @Test
  void a_card_that_is_kept_takes_the_place_of_a_link_that_nobody_paid_by() {
    var link = trek.opens().payment().orElseThrow();
    var card = new Paying.WithKeptCard(trek.keptCard());
    var opened = expected(OpenBalance.Outcome.Open.class, trek.isAskedToPay(card)).checkout();
    assertThat(opened.payment().orElseThrow().id()).isNotEqualTo(link.id());
    assertThat(trek.settles()).isInstanceOf(Outcome.Confirmed.class);
    assertThat(trek.taken()).isEqualTo("200.00");
  }

  @Test
  void a_link_that_was_paid_by_just_before_the_card_is_charged_is_what_counts() {
    trek.opens();
    trek.customerPays(GOOD);
    var card = new Paying.WithKeptCard(trek.keptCard());
    assertThat(trek.isAskedToPay(card)).isInstanceOf(OpenBalance.Outcome.NothingDue.class);
    assertThat(trek.taken()).isEqualTo("200.00");
    assertThat(trek.books().state()).isEqualTo(Settlement.State.PAID);
  }

  @Test
  void a_kept_card_whose_charge_nobody_heard_of_is_not_charged_twice() {
    var card = new Paying.WithKeptCard(trek.keptCard());
    trek.agency.line().meets(Call.OPEN, Trouble.ANSWER_LOST);
    assertThat(trek.isAskedToPay(card)).isInstanceOf(OpenBalance.Outcome.GatewayIsSilent.class);
    assertThat(trek.settles()).isInstanceOf(Outcome.Confirmed.class);
    assertThat(trek.taken()).isEqualTo("200.00");
  }
}
