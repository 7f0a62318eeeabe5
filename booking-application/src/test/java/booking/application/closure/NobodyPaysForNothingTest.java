package booking.application.closure;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Amended;
import booking.application.BackOffice;
import booking.application.Dispatch;
import booking.application.Line.Call;
import booking.application.Wish;
import booking.application.checkout.SettlePayment.Outcome;
import booking.domain.checkout.Checkout;
import booking.domain.closure.SessionCancellation;
import booking.domain.notice.Notice;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.inmemory.payment.TestCard;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Money on its way while its departure is cancelled. */
class NobodyPaysForNothingTest {
  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);
  private final Dispatch dispatch = new Dispatch(agency);

  private void nothingWasTaken(Checkout order) {
    assertThat(agency.timesCharged(order)).isZero();
    assertThat(agency.moneySetAside(order)).isFalse();
    assertThat(agency.paymentOf(order)).isInstanceOf(Payment.Voided.class);
    var abandoned = Agency.expected(Order.Abandoned.class, agency.now(order).order());
    assertThat(abandoned.why()).isEqualTo(AbandonReason.DEPARTURE_CANCELLED);
  }

  @Test
  void what_is_paid_in_time_goes_back_and_the_customer_is_told() {
    var order = agency.places(Wish.of(WALK, 2));
    dispatch.stormCancels(WALK);
    agency.customerPays(order, TestCard.GOOD);
    var ended = Agency.expected(Outcome.Ended.class, agency.captures(order));
    assertThat(ended.why()).isEqualTo(AbandonReason.DEPARTURE_CANCELLED);
    agency.factsAreDelivered();
    nothingWasTaken(order);
    assertThat(agency.mailTo("anna@example.org"))
        .singleElement()
        .isInstanceOf(Notice.MoneyReturned.class);
    assertThat(dispatch.sightOf(WALK).taken()).isZero();
  }

  @Test
  void what_is_paid_too_late_goes_back_as_well() {
    var order = agency.places(Wish.of(WALK, 2));
    dispatch.stormCancels(WALK);
    agency.customerPays(order, TestCard.GOOD);
    agency.timePasses(Duration.ofMinutes(16));
    agency.holdsAreSwept();
    agency.webhooksArrive();
    agency.factsAreDelivered();
    nothingWasTaken(order);
  }

  @Test
  void what_is_being_taken_at_that_very_moment_is_refunded() {
    var order = agency.places(Wish.of(WALK, 2));
    agency.customerPays(order, TestCard.GOOD);
    agency.line().justBefore(Call.CAPTURE, this::cancelledAndAllDone);
    assertThat(agency.captures(order)).isInstanceOf(Outcome.Confirmed.class);
    agency.factsAreDelivered();
    assertThat(agency.now(order).order()).isInstanceOf(Order.Cancelled.class);
    assertThat(office.refundsOf(order)).hasSize(1);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
    assertThat(dispatch.progressOf(WALK).orElseThrow().bookings().cancelled()).isEqualTo(1);
  }

  private void cancelledAndAllDone() {
    dispatch.stormCancels(WALK);
    agency.factsAreDelivered();
  }

  @Test
  void what_is_put_off_at_that_very_moment_is_refunded_too() {
    agency.itIs(WALK.interval().start().minus(Duration.ofDays(20)));
    var order = agency.sells(Wish.of(AFTERNOON, 2));
    agency.factsAreDelivered();
    office.customerWishes(order, Amended.to(WALK));
    cancelledWithoutHavingSeenIt();
    agency.factsAreDelivered();
    assertThat(agency.now(order).order()).isInstanceOf(Order.Cancelled.class);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
  }

  /** All that stood when it was looked for is cancelled. */
  private void cancelledWithoutHavingSeenIt() {
    var now = agency.backend().clock().now();
    var why = SessionCancellation.Reason.WEATHER;
    var details =
        new SessionCancellation.Details(
            WALK.id(), WALK.supplier(), why, "storm", false, "desk", now);
    var running = new SessionCancellation.Running(details);
    agency.backend().sessionCancellations().add(running);
    agency.backend().sessionCancellations().store(running.finish(now));
  }

  @Test
  void who_puts_off_what_he_has_not_paid_to_it_pays_nothing() {
    var order = agency.places(Wish.of(AFTERNOON, 2));
    agency.line().justBefore(Call.CHANGE, this::cancelledAndAllDone);
    office.customerWishes(order, Amended.to(WALK));
    agency.customerPays(order, TestCard.GOOD);
    agency.captures(order);
    agency.factsAreDelivered();
    nothingWasTaken(order);
  }

  @Test
  void who_pays_for_another_departure_is_not_in_the_way() {
    dispatch.stormCancels(WALK);
    var order = agency.sells(Wish.of(AFTERNOON, 1));
    agency.factsAreDelivered();
    assertThat(agency.now(order).order()).isInstanceOf(Order.Confirmed.class);
  }
}
