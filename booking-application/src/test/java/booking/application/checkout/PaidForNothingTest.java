package booking.application.checkout;

import static booking.application.Agency.expected;
import static booking.application.Brochure.SMALL_WALK;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Line.Call;
import booking.application.Wish;
import booking.application.checkout.SettlePayment.Outcome;
import booking.domain.checkout.Checkout;
import booking.domain.ledger.Settlement;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.domain.payment.Capture;
import booking.domain.payment.GatewayKey;
import booking.domain.refund.Refund;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Money that was taken at the gateway itself for an order that comes to nothing. */
class PaidForNothingTest {
  private final Agency agency = Agency.open();

  private void isTaken(Checkout placed, String euros) {
    var key = new GatewayKey("dashboard");
    expected(
        Capture.Captured.class,
        agency.bank().capture(agency.intent(placed), agency.price(euros), key));
  }

  private String price(Checkout placed) {
    return placed.payment().orElseThrow().details().amount().decimal();
  }

  private Checkout givenUpAndPaid() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.customerGivesUp(placed);
    agency.customerPays(placed, GOOD);
    isTaken(placed, price(placed));
    agency.daysPass();
    return placed;
  }

  private void allIsBack(Checkout placed) {
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Abandoned.class);
    assertThat(agency.backend().refunds().of(placed.order().id()))
        .singleElement()
        .isInstanceOf(Refund.Succeeded.class);
    var books = Settlement.of(agency.booksOf(placed), agency.price("0").currency());
    assertThat(books.paid().isPositive()).isTrue();
    assertThat(books.kept().isZero()).isTrue();
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
  }

  @Test
  void who_had_given_up_gets_all_of_it_back() {
    allIsBack(givenUpAndPaid());
  }

  @Test
  void he_is_told_once_and_never_that_nothing_was_taken() {
    givenUpAndPaid();
    assertThat(agency.mailTo("anna@example.org"))
        .singleElement()
        .isInstanceOfSatisfying(
            AfterSale.Refunded.class,
            notice -> assertThat(notice.order()).isInstanceOf(Order.Abandoned.class));
  }

  @Test
  void who_asks_is_told_that_there_is_no_booking() {
    var placed = givenUpAndPaid();
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Ended.class);
    assertThat(agency.mail()).noneMatch(Notice.Confirmed.class::isInstance);
  }

  @Test
  void whose_seats_are_gone_gets_all_of_it_back() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.timePasses(Duration.ofMinutes(16));
    agency.holdsAreSwept();
    agency.customerPays(placed, GOOD);
    var other = agency.sells(Wish.of(SMALL_WALK, 2).by("bea@example.org"));
    isTaken(placed, price(placed));
    agency.daysPass();
    assertThat(agency.now(other).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(agency.backend().refunds().of(placed.order().id())).hasSize(1);
    assertThat(agency.mailTo("anna@example.org")).hasSize(1);
  }

  @Test
  void less_than_was_asked_for_buys_nothing_and_goes_back() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.customerPays(placed, GOOD);
    agency.line().justBefore(Call.CAPTURE, () -> isTaken(placed, "1.00"));
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.CaptureRefused.class);
    agency.daysPass();
    allIsBack(placed);
  }
}
