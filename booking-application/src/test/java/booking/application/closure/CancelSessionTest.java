package booking.application.closure;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Brochure;
import booking.application.Dispatch;
import booking.application.Wish;
import booking.application.cancellation.Goodwill;
import booking.domain.booking.Booking;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellation.Done;
import booking.domain.closure.SessionCancellation.Reason;
import booking.domain.closure.SessionCancellation.Running;
import booking.domain.closure.SessionCancellations;
import booking.domain.closure.SessionFacts;
import booking.domain.order.Order;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of the walk with twenty seats on the next morning. */
class CancelSessionTest {
  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);
  private final Dispatch dispatch = new Dispatch(agency);

  private List<Checkout> sold(int orders) {
    return IntStream.range(0, orders).mapToObj(i -> agency.sells(Wish.of(WALK, 2))).toList();
  }

  private void everythingCameBack(Checkout order) {
    assertThat(agency.now(order).order()).isInstanceOf(Order.Cancelled.class);
    assertThat(office.refundsOf(order)).hasSize(1);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
    assertThat(office.inTheBooks(order)).isEqualTo(agency.price("0.00"));
  }

  @Test
  void all_who_are_booked_are_cancelled_and_get_all_of_their_money_back() {
    var orders = sold(3);
    var other = agency.sells(Wish.of(AFTERNOON, 1));
    dispatch.stormCancels(WALK);
    agency.factsAreDelivered();
    orders.forEach(this::everythingCameBack);
    assertThat(agency.now(other).order()).isInstanceOf(Order.Confirmed.class);
  }

  @Test
  void of_an_order_for_two_departures_only_the_cancelled_one_is_given_back() {
    var order =
        agency.sells(Wish.of(Wish.item(WALK, "adult", 1), Wish.item(AFTERNOON, "adult", 1)));
    dispatch.stormCancels(WALK);
    agency.factsAreDelivered();
    var bookings = agency.now(order).order().bookings();
    assertThat(bookings.getFirst()).isInstanceOf(Booking.Cancelled.class);
    assertThat(bookings.getLast()).isInstanceOf(Booking.Confirmed.class);
    assertThat(office.settlement(order).charged()).isEqualTo(office.atGateway(order));
  }

  @Test
  void the_departure_is_off_sale_at_once() {
    dispatch.stormCancels(WALK);
    assertThat(agency.offered(WALK).session().open()).isFalse();
  }

  @Test
  void how_far_it_has_come_can_be_seen() {
    sold(3);
    var customers = sold(1).getFirst();
    office.customerCancels(customers);
    dispatch.stormCancels(WALK);
    assertThat(dispatch.progressOf(WALK).orElseThrow().bookings().standing()).isEqualTo(3);
    agency.factsAreDelivered();
    var progress = dispatch.progressOf(WALK).orElseThrow();
    assertThat(progress.cancellation()).isInstanceOf(Done.class);
    assertThat(progress.bookings().found()).isEqualTo(3);
    assertThat(progress.bookings().cancelled()).isEqualTo(3);
  }

  @Test
  void cancelling_again_changes_nothing() {
    var orders = sold(2);
    var first = dispatch.stormCancels(WALK);
    assertThat(dispatch.cancelsWithGoodwill(WALK)).isEqualTo(first);
    agency.factsAreDelivered();
    dispatch.stormCancels(WALK);
    agency.factsAreDelivered();
    orders.forEach(this::everythingCameBack);
  }

  @Test
  void the_weather_owes_nobody_a_gift_card_unless_it_is_asked_for() {
    var order = sold(1).getFirst();
    var later = agency.sells(Wish.of(AFTERNOON, 1));
    dispatch.stormCancels(WALK);
    dispatch.cancelsWithGoodwill(AFTERNOON);
    agency.factsAreDelivered();
    assertThatThrownBy(() -> goodwillFor(order)).hasMessageContaining("No value present");
    assertThat(goodwillFor(later).toString()).contains("50.00");
  }

  private Object goodwillFor(Checkout order) {
    return agency.giftCard(Goodwill.cardFor(BackOffice.bookingOf(order))).left();
  }

  @Test
  void who_dies_in_the_middle_is_followed_by_one_who_finishes_and_nobody_is_refunded_twice() {
    var orders = sold(5);
    var running = (Running) dispatch.stormCancels(WALK);
    var fact = agency.facts().stream().filter(one -> one.kind().equals(SessionFacts.CANCELLED));
    var first = fact.findFirst().orElseThrow();
    assertThatThrownBy(() -> inPagesOfTwo(new Mortal(running)).handle(first))
        .isInstanceOf(Mortal.Died.class);
    assertThat(dispatch.progressOf(WALK).orElseThrow().bookings().cancelled()).isEqualTo(4);
    agency.factsAreDelivered();
    orders.forEach(this::everythingCameBack);
    assertThat(dispatch.progressOf(WALK).orElseThrow().cancellation()).isInstanceOf(Done.class);
  }

  private CancelItsBookings inPagesOfTwo(SessionCancellations cancellations) {
    var backend = agency.backend();
    var lettingDown = new LettingDown(agency.cases().cancel);
    return new CancelItsBookings(
        cancellations, backend.sessionBookings(), lettingDown, backend.clock(), 2);
  }

  /** Dies when it is to store the second page. */
  private static final class Mortal implements SessionCancellations {
    private final Running running;
    private int stored;

    private static final class Died extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }

    Mortal(Running running) {
      this.running = running;
    }

    @Override
    public Optional<SessionCancellation> find(SessionId session) {
      return Optional.of(running);
    }

    @Override
    public boolean add(Running cancellation) {
      throw new Died();
    }

    @Override
    public void store(SessionCancellation cancellation) {
      if (++stored == 2) {
        throw new Died();
      }
    }
  }

  @Test
  void another_supplier_does_not_find_it() {
    var other = Optional.of(new SupplierId(new UUID(1, 1)));
    var command = new CancelSession.Command(WALK.id(), other, Reason.OTHER, "", false, "desk");
    assertThat(agency.cases().cancelSession.run(command))
        .isEqualTo(new CancelSession.Outcome.NoSuchSession());
    assertThat(agency.offered(WALK).session().open()).isTrue();
  }

  @Test
  void a_catalogue_that_is_loaded_again_does_not_bring_it_back() {
    dispatch.stormCancels(WALK);
    agency.imports(Brochure.all());
    assertThat(agency.offered(WALK).session().open()).isFalse();
    assertThat(dispatch.putsOnSale(WALK)).isEqualTo(new ChangeSession.Outcome.IsCancelled());
    assertThat(agency.offered(WALK).session().open()).isFalse();
  }
}
