package booking.application.closure;

import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Brochure;
import booking.application.Dispatch;
import booking.application.Wish;
import booking.application.checkout.PlaceOrder;
import booking.application.closure.ChangeSession.Outcome;
import booking.domain.booking.Booking;
import booking.domain.catalog.SupplierId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of the walk with twenty seats. */
class ChangeSessionTest {
  private final Agency agency = Agency.open();
  private final Dispatch dispatch = new Dispatch(agency);

  @Test
  void a_departure_gets_more_seats_or_fewer() {
    assertThat(dispatch.givesSeats(WALK, 25)).isEqualTo(new Outcome.Changed(WALK.sized(25)));
    assertThat(agency.seatsLeft(WALK)).isEqualTo(25);
    dispatch.givesSeats(WALK, 1);
    assertThat(agency.seatsLeft(WALK)).isEqualTo(1);
  }

  @Test
  void fewer_than_are_held_or_sold_it_does_not_get_and_then_nothing_is_changed() {
    agency.sells(Wish.of(WALK, 2));
    agency.places(Wish.of(WALK, 3));
    var both =
        new ChangeSession.Command(
            WALK.id(), Optional.empty(), OptionalInt.of(4), Optional.of(false));
    assertThat(agency.cases().changeSession.run(both)).isEqualTo(new Outcome.CapacityIsInUse());
    assertThat(agency.seatsLeft(WALK)).isEqualTo(15);
    assertThat(dispatch.sightOf(WALK).session()).isEqualTo(WALK);
    assertThat(dispatch.givesSeats(WALK, 5)).isInstanceOf(Outcome.Changed.class);
  }

  @Test
  void what_is_off_sale_keeps_its_bookings_and_cannot_be_booked() {
    var order = agency.sells(Wish.of(WALK, 2));
    dispatch.takesOffSale(WALK);
    assertThat(agency.isAskedFor(Wish.of(WALK, 1))).isInstanceOf(PlaceOrder.Outcome.Refused.class);
    agency.daysPass();
    assertThat(agency.now(order).order().bookings().getFirst())
        .isInstanceOf(Booking.Confirmed.class);
  }

  @Test
  void it_is_back_on_sale_when_it_is_put_there() {
    dispatch.takesOffSale(WALK);
    dispatch.putsOnSale(WALK);
    agency.sells(Wish.of(WALK, 1));
  }

  @Test
  void a_catalogue_that_is_loaded_again_neither_opens_it_nor_gives_it_other_seats() {
    dispatch.givesSeats(WALK, 7);
    dispatch.takesOffSale(WALK);
    agency.imports(Brochure.all());
    assertThat(dispatch.sightOf(WALK).session()).isEqualTo(WALK.sized(7).opened(false));
  }

  @Test
  void who_operates_it_sees_how_full_it_is() {
    agency.sells(Wish.of(WALK, 2));
    agency.places(Wish.of(WALK, 3));
    var sight = dispatch.sightOf(WALK);
    assertThat(sight.taken()).isEqualTo(5);
    assertThat(sight.bookings().standing()).isEqualTo(1);
    assertThat(sight.bookings().seats()).isEqualTo(2);
  }

  @Test
  void another_supplier_does_not_find_it() {
    var other = Optional.of(new SupplierId(new UUID(1, 1)));
    var command = new ChangeSession.Command(WALK.id(), other, OptionalInt.of(1), Optional.empty());
    assertThat(agency.cases().changeSession.run(command)).isEqualTo(new Outcome.NoSuchSession());
    assertThat(agency.cases().lookAtSession.run(WALK.id(), other)).isEmpty();
  }
}
