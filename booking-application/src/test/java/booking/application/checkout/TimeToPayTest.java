package booking.application.checkout;

import static booking.application.Agency.expected;
import static booking.application.Brochure.SMALL_WALK;
import static booking.inmemory.payment.TestCard.BANK_ASKS;
import static booking.inmemory.payment.TestCard.DECLINED;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.checkout.SettlePayment.Outcome;
import booking.domain.checkout.Checkout;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who asks for what he did not pay while it was held. */
class TimeToPayTest {
  /** The hold of fifteen minutes has run out. */
  private static final Duration TOO_LONG = Duration.ofMinutes(16);

  private final Agency agency = Agency.open();

  private Checkout placedTooLongAgo() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.timePasses(TOO_LONG);
    return placed;
  }

  @Test
  void who_does_not_pay_in_time_hears_so_before_anybody_swept() {
    var placed = placedTooLongAgo();
    isOver(placed);
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
  }

  private void isOver(Checkout placed) {
    var ended = expected(Outcome.Ended.class, agency.captures(placed));
    assertThat(ended.why()).isEqualTo(AbandonReason.HOLD_EXPIRED);
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Abandoned.class);
  }

  @Test
  void who_could_not_pay_in_time_hears_so_before_anybody_swept() {
    for (var card : List.of(DECLINED, BANK_ASKS)) {
      var placed = agency.places(Wish.of(SMALL_WALK, 2));
      agency.customerPays(placed, card);
      agency.captures(placed);
      agency.timePasses(TOO_LONG);
      isOver(placed);
    }
  }

  @Test
  void whose_seats_somebody_took_meanwhile_hears_that_his_time_is_over() {
    var placed = placedTooLongAgo();
    agency.places(Wish.of(SMALL_WALK, 1).by("bea@example.org"));
    isOver(placed);
  }

  @Test
  void while_the_gateway_does_not_say_whether_money_came_nothing_is_over() {
    var placed = placedTooLongAgo();
    agency.line().meets(Call.FETCH, Trouble.REQUEST_LOST);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.InFlight.class);
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Placed.class);
  }

  @Test
  void who_pays_after_he_heard_that_it_is_over_pays_late() {
    var placed = placedTooLongAgo();
    isOver(placed);
    agency.customerPays(placed, GOOD);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(agency.timesCharged(placed)).isOne();
  }
}
