package booking.application.balance;

import static booking.domain.notice.Notice.BalanceAsked.Manner.DUE;
import static booking.domain.notice.Notice.BalanceAsked.Manner.FIRST_DUNNING;
import static booking.domain.notice.Notice.BalanceAsked.Manner.LAST_DUNNING;
import static booking.domain.notice.Notice.BalanceAsked.Manner.REMINDER;
import static booking.domain.notice.Notice.BalanceAsked.Manner.REMINDER_OF_CHARGE;
import static booking.domain.notice.Notice.BalanceAsked.Manner.SECOND_DUNNING;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.BackOffice;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.checkout.Owed;
import booking.contract.Race;
import booking.domain.balance.Balance;
import booking.domain.booking.Booking;
import booking.domain.notice.AfterSale.BookingCancelled;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChaseBalancesTest {
  private final Trek trek = Trek.booked();

  @Test
  void an_order_that_stands_on_its_deposit_has_a_balance() {
    var details = trek.balance().details();
    assertThat(details.dueOn()).isEqualTo(LocalDate.of(2030, 6, 17));
    assertThat(details.card()).isEmpty();
    trek.agency.factsAreDelivered();
    assertThat(trek.balance()).isInstanceOf(Balance.Scheduled.class);
  }

  @Test
  void what_is_paid_at_once_has_none() {
    var other = trek.agency.sells(Wish.of(Trek.DEPARTURE, 1));
    assertThat(other.order().details().quote().totals().dueLater().isZero()).isFalse();
    trek.itIsJune(20);
    var late = trek.agency.sells(Wish.of(Trek.DEPARTURE, 1));
    trek.agency.factsAreDelivered();
    assertThat(late.order().details().quote().totals().dueLater().isZero()).isTrue();
    assertThat(trek.agency.backend().balances().find(late.order().id())).isEmpty();
  }

  @Test
  void who_does_not_pay_is_reminded_asked_and_dunned_each_once_and_on_its_day() {
    trek.daysPass(2, 9);
    assertThat(trek.asked()).isEmpty();
    trek.daysPass(10, 16);
    assertThat(trek.asked()).containsExactly(REMINDER);
    trek.itIsJune(17);
    assertThat(trek.asked()).containsExactly(REMINDER, DUE);
    trek.daysPass(18, 23);
    assertThat(trek.asked())
        .containsExactly(REMINDER, DUE, FIRST_DUNNING, SECOND_DUNNING, LAST_DUNNING);
  }

  @Test
  void in_the_end_what_stays_unpaid_is_cancelled_by_the_terms_of_the_sale() {
    trek.daysPass(10, 24);
    assertThat(trek.balance()).isInstanceOf(Balance.Released.class);
    assertThat(trek.now().order()).isInstanceOf(Order.Cancelled.class);
    assertThat(trek.now().order().bookings())
        .allMatch(one -> ((Booking.Cancelled) one).by() == Booking.CancelledBy.PLATFORM);
    assertThat(trek.books().charged().decimal()).isEqualTo("100.00");
    assertThat(trek.books().kept().decimal()).isEqualTo("60.00");
    trek.agency.timePasses(Duration.ofSeconds(5));
    trek.agency.factsAreDelivered();
    assertThat(trek.told(BookingCancelled.class)).isOne();
  }

  @Test
  void or_it_stands_and_the_supplier_is_told_where_he_would_rather_wait() {
    var patient = Trek.bookedWithOneWhoWaits();
    patient.daysPass(10, 30);
    assertThat(patient.balance()).isInstanceOf(Balance.InGrace.class);
    assertThat(patient.now().order()).isInstanceOf(Order.Confirmed.class);
    assertThat(patient.told(Notice.BalanceOverdue.class)).isOne();
  }

  @Test
  void who_has_paid_is_thanked_and_never_asked_again() {
    trek.itIsJune(10);
    trek.opens();
    trek.customerPays(GOOD);
    trek.settles();
    trek.daysPass(11, 30);
    assertThat(trek.balance()).isInstanceOf(Balance.Settled.class);
    assertThat(trek.asked()).containsExactly(REMINDER);
    assertThat(trek.told(Notice.BalanceReceived.class)).isOne();
  }

  @Test
  void nobody_is_dunned_for_what_he_paid_while_the_mail_was_on_its_way() {
    trek.daysPass(10, 17);
    trek.agency.itIs(trek.balance().next().orElseThrow());
    trek.agency.cases().balanceCases.chase().run();
    trek.opens();
    trek.customerPays(GOOD);
    trek.settles();
    trek.agency.factsAreDelivered();
    assertThat(trek.asked()).containsExactly(REMINDER, DUE);
  }

  @Test
  void who_pays_with_his_last_chance_keeps_what_he_booked() {
    trek.daysPass(10, 23);
    trek.opens();
    trek.customerPays(GOOD);
    trek.itIsJune(24);
    assertThat(trek.now().order()).isInstanceOf(Order.Confirmed.class);
    assertThat(trek.books().outstanding().isZero()).isTrue();
    assertThat(trek.balance()).isInstanceOf(Balance.Settled.class);
    assertThat(trek.told(BookingCancelled.class)).isZero();
  }

  @Test
  void a_service_that_was_away_does_not_ask_for_everything_at_once() {
    trek.itIsJune(28);
    assertThat(trek.asked()).containsExactly(DUE);
    trek.itIsJune(28);
    assertThat(trek.asked()).containsExactly(DUE);
    trek.itIsJune(29);
    assertThat(trek.asked()).containsExactly(DUE, FIRST_DUNNING);
  }

  @Test
  void however_many_instances_look_each_step_is_told_once() {
    trek.agency.itIs(trek.balance().next().orElseThrow());
    Race.of(6, i -> trek.agency.cases().balanceCases.chase().run());
    trek.agency.factsAreDelivered();
    assertThat(trek.asked()).containsExactly(REMINDER);
  }

  @Test
  void a_card_that_is_kept_is_charged_on_the_day_and_nobody_is_asked() {
    var kept = Trek.bookedWithACardThatIsKept();
    kept.daysPass(10, 30);
    assertThat(kept.balance()).isInstanceOf(Balance.Settled.class);
    assertThat(kept.asked()).containsExactly(REMINDER_OF_CHARGE);
    assertThat(kept.told(Notice.BalanceReceived.class)).isOne();
    assertThat(kept.taken()).isEqualTo("200.00");
  }

  @Test
  void whose_kept_card_is_turned_down_is_asked_to_pay_and_can() {
    var kept = Trek.bookedWithACardThatIsTurnedDownLater();
    kept.daysPass(10, 17);
    assertThat(kept.asked()).containsExactly(REMINDER_OF_CHARGE, DUE);
    kept.opens();
    kept.customerPays(GOOD);
    kept.settles();
    kept.daysPass(18, 30);
    assertThat(kept.asked()).containsExactly(REMINDER_OF_CHARGE, DUE);
    assertThat(kept.taken()).isEqualTo("200.00");
  }

  @Test
  void a_gateway_that_is_silent_when_it_is_due_is_asked_again_before_anybody_else() {
    var kept = Trek.bookedWithACardThatIsKept();
    kept.daysPass(10, 16);
    kept.agency.line().meets(Call.OPEN, Trouble.REQUEST_LOST, Trouble.ANSWER_LOST);
    kept.itIsJune(17);
    assertThat(kept.asked()).containsExactly(REMINDER_OF_CHARGE);
    kept.agency.timePasses(Duration.ofMinutes(5));
    kept.agency.factsAreDelivered();
    kept.agency.timePasses(Duration.ofMinutes(5));
    kept.agency.factsAreDelivered();
    assertThat(kept.asked()).containsExactly(REMINDER_OF_CHARGE);
    assertThat(kept.taken()).isEqualTo("200.00");
  }

  @Test
  void what_came_though_it_was_no_longer_owed_goes_back() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.agency.line().justBefore(Call.CAPTURE, () -> trek.isGivenADiscount("40.00"));
    trek.settles();
    trek.agency.factsAreDelivered();
    assertThat(trek.books().refunded().decimal()).isEqualTo("40.00");
    assertThat(trek.books().excess().isZero()).isTrue();
  }

  @Test
  void an_order_that_is_cancelled_is_not_chased() {
    new BackOffice(trek.agency).supplierCancels(trek.now());
    trek.daysPass(10, 30);
    assertThat(trek.asked()).isEmpty();
    assertThat(trek.balance()).isInstanceOf(Balance.Settled.class);
  }

  @Test
  void what_was_given_up_cannot_be_paid_any_more_even_before_it_is_cancelled() {
    var payables =
        new Payables(
            new Owed(trek.agency.backend().journal()),
            trek.agency.backend().balances(),
            trek.agency.backend().clock());
    trek.daysPass(10, 23);
    assertThat(payables.of(trek.now())).isPresent();
    trek.agency.itIs(trek.balance().next().orElseThrow());
    trek.agency.cases().balanceCases.chase().run();
    assertThat(trek.now().order()).isInstanceOf(Order.Confirmed.class);
    assertThat(payables.of(trek.now())).isEmpty();
  }
}
