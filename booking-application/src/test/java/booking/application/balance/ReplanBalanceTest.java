package booking.application.balance;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Amended;
import booking.application.BackOffice;
import booking.application.Brochure;
import booking.application.Wish;
import booking.domain.balance.Balance;
import booking.domain.checkout.Checkout;
import booking.domain.notice.Notice.BalanceAsked.Manner;
import booking.inmemory.payment.TestCard;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is owed since a booking was changed is asked for. */
class ReplanBalanceTest {
  private final Trek trek = Trek.booked();
  private final BackOffice office = new BackOffice(trek.agency);

  private static Checkout oneMoreComes(Agency agency) {
    var order = agency.sells(Wish.of(Brochure.WALK, 2));
    agency.factsAreDelivered();
    new BackOffice(agency).customerWishes(order, Amended.tickets("adult", 3));
    agency.factsAreDelivered();
    return order;
  }

  private static Agency threeWeeksBefore() {
    var agency = Agency.open();
    agency.itIs(Brochure.WALK.interval().start().minus(Duration.ofDays(21)));
    return agency;
  }

  @Test
  void a_difference_is_due_at_once() {
    var agency = threeWeeksBefore();
    var order = oneMoreComes(agency);
    var balance = agency.backend().balances().find(order.order().id()).orElseThrow();
    assertThat(balance.details().dueOn()).isEqualTo(LocalDate.of(2030, 5, 12));
    assertThat(balance).isInstanceOf(Balance.Scheduled.class);
  }

  @Test
  void what_was_on_its_way_back_when_it_became_dearer_again_is_asked_for_once_it_has_gone() {
    var agency = threeWeeksBefore();
    var office = new BackOffice(agency);
    var order = agency.sells(Wish.of(Brochure.WALK, 2));
    agency.factsAreDelivered();
    office.customerWishes(order, Amended.tickets("adult", 1));
    office.customerWishes(order, Amended.tickets("adult", 2));
    assertThat(agency.backend().balances().find(order.order().id())).isEmpty();
    agency.factsAreDelivered();
    assertThat(office.settlement(order).outstanding()).isEqualTo(agency.price("24.00"));
    assertThat(agency.backend().balances().find(order.order().id())).isPresent();
  }

  @Test
  void it_is_settled_when_it_is_paid_and_due_again_with_the_next() {
    var agency = threeWeeksBefore();
    var order = oneMoreComes(agency);
    var office = new BackOffice(agency);
    office.customerPaysWhatIsOwed(order);
    agency.factsAreDelivered();
    assertThat(agency.backend().balances().find(order.order().id()).orElseThrow())
        .isInstanceOf(Balance.Settled.class);
    agency.timePasses(Duration.ofDays(2));
    office.customerWishes(order, Amended.tickets("adult", 4));
    agency.factsAreDelivered();
    var again = agency.backend().balances().find(order.order().id()).orElseThrow();
    assertThat(again).isInstanceOf(Balance.Scheduled.class);
    assertThat(again.details().dueOn()).isEqualTo(LocalDate.of(2030, 5, 14));
  }

  @Test
  void one_more_on_a_trek_pays_with_the_others_when_the_rest_is_due() {
    office.customerWishes(trek.now(), Amended.tickets("adult", 3));
    trek.agency.factsAreDelivered();
    assertThat(trek.balance().details().dueOn()).isEqualTo(LocalDate.of(2030, 6, 17));
    assertThat(trek.books().outstanding().decimal()).isEqualTo("240.00");
  }

  @Test
  void the_rest_of_what_is_put_off_is_due_as_long_before_and_was_not_dunned_for_nothing() {
    trek.daysPass(10, 11);
    assertThat(trek.asked()).containsExactly(Manner.REMINDER);
    office.supplierWishes(trek.now(), Amended.to(Trek.A_MONTH_LATER));
    trek.agency.factsAreDelivered();
    assertThat(trek.balance().details().dueOn()).isEqualTo(LocalDate.of(2030, 7, 18));
    trek.daysPass(12, 30);
    assertThat(trek.asked()).containsExactly(Manner.REMINDER);
  }

  @Test
  void once_that_day_is_over_who_is_new_pays_at_once() {
    trek.itIsJune(10);
    trek.opens();
    trek.customerPays(TestCard.GOOD);
    trek.settles();
    trek.itIsJune(20);
    office.supplierWishes(trek.now(), Amended.tickets("adult", 3));
    trek.agency.factsAreDelivered();
    assertThat(trek.balance().details().dueOn()).isEqualTo(LocalDate.of(2030, 6, 20));
  }

  @Test
  void a_change_does_not_put_off_what_is_due_already() {
    trek.daysPass(10, 18);
    var before = trek.balance();
    office.supplierWishes(trek.now(), Amended.tickets("adult", 3));
    trek.agency.factsAreDelivered();
    assertThat(trek.balance()).isEqualTo(before);
  }
}
