package booking.application.closure;

import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Brochure;
import booking.application.Dispatch;
import booking.application.Wish;
import booking.domain.closure.SessionCancellation.Reason;
import booking.domain.order.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a walk that needs four people, which is decided twelve hours before it starts. */
class DecideDeparturesTest {
  private static final Instant TIME = WALK.interval().start().minus(Duration.ofHours(12));

  private final Agency agency = Agency.open();
  private final Dispatch dispatch = new Dispatch(agency);

  @BeforeEach
  void walks_need_four() {
    agency.imports(List.of(Brochure.withWalksFor(4, Duration.ofHours(12))));
  }

  @Test
  void with_fewer_than_it_needs_it_is_cancelled_and_the_money_comes_back() {
    var order = agency.sells(Wish.of(WALK, 3));
    dispatch.decidesAt(TIME);
    agency.factsAreDelivered();
    assertThat(dispatch.progressOf(WALK).orElseThrow().cancellation().details().reason())
        .isEqualTo(Reason.TOO_FEW_PARTICIPANTS);
    assertThat(agency.now(order).order()).isInstanceOf(Order.Cancelled.class);
    assertThat(new BackOffice(agency).atGateway(order)).isEqualTo(agency.price("0.00"));
  }

  @Test
  void seats_that_nobody_has_paid_do_not_count() {
    agency.sells(Wish.of(WALK, 3));
    agency.places(Wish.of(WALK, 1));
    dispatch.decidesAt(TIME);
    assertThat(dispatch.progressOf(WALK)).isPresent();
  }

  @Test
  void with_as_many_as_it_needs_it_goes_ahead() {
    agency.sells(Wish.of(WALK, 3));
    agency.sells(Wish.of(WALK, 1));
    dispatch.decidesAt(TIME);
    assertThat(dispatch.progressOf(WALK)).isEmpty();
    assertThat(dispatch.sightOf(WALK).decision().orElseThrow().goesAhead()).isTrue();
  }

  @Test
  void that_it_goes_ahead_is_decided_once_whoever_cancels_later() {
    var order = agency.sells(Wish.of(WALK, 4));
    dispatch.decidesAt(TIME);
    new BackOffice(agency).customerCancels(order);
    dispatch.decidesAt(TIME.plus(Duration.ofHours(1)));
    assertThat(dispatch.progressOf(WALK)).isEmpty();
    assertThat(agency.offered(WALK).session().open()).isTrue();
  }

  @Test
  void before_its_time_nothing_is_decided() {
    dispatch.decidesAt(TIME.minusMillis(1));
    assertThat(dispatch.sightOf(WALK).decision()).isEmpty();
    assertThat(dispatch.progressOf(WALK)).isEmpty();
  }

  @Test
  void what_has_begun_is_not_cancelled_for_want_of_people() {
    dispatch.decidesAt(WALK.interval().start().plusMillis(1));
    assertThat(dispatch.progressOf(WALK)).isEmpty();
  }

  @Test
  void where_no_minimum_is_asked_for_all_go_ahead() {
    agency.imports(Brochure.all());
    dispatch.decidesAt(TIME);
    assertThat(dispatch.progressOf(WALK)).isEmpty();
    assertThat(dispatch.sightOf(WALK).decision()).isEmpty();
  }
}
