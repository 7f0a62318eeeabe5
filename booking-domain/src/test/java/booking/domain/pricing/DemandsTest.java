package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.bikeRental;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.departure;
import static booking.contract.catalog.CatalogFixtures.experience;
import static booking.contract.catalog.CatalogFixtures.sauna;
import static booking.contract.catalog.CatalogFixtures.saunaCabin;
import static booking.contract.catalog.CatalogFixtures.ticket;
import static booking.contract.catalog.CatalogFixtures.walkAt;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static booking.contract.pricing.Till.some;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Session;
import booking.domain.time.Interval;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandsTest {
  private static final Interval MORNING = interval("2026-07-11T08:00:00Z", "2026-07-11T10:00:00Z");
  private static final Interval MORNING_WITH_BUFFERS =
      interval("2026-07-11T07:30:00Z", "2026-07-11T10:30:00Z");

  private final Session walk = walkAt("2026-07-11T10:00");

  @Test
  void tickets_take_seats_and_a_family_takes_four() {
    assertThat(seats(some(1, "adult", walkingTour()), some(2, "family", walkingTour())))
        .containsExactly(Demand.counted(PoolId.of(walk.id()), PoolKind.SEATS, 9));
  }

  @Test
  void infants_on_a_lap_take_nothing() {
    assertThat(seats(some(2, "infant", walkingTour()))).isEmpty();
  }

  @Test
  void an_extra_with_stock_is_taken_while_the_item_lasts() {
    var picnic = walkingTour().extraNamed("picnic").orElseThrow();
    assertThat(extras(new Selection.Extras(picnic, 3)))
        .containsExactly(Demand.during(PoolId.of(picnic.id()), PoolKind.EXTRA, 3, MORNING));
  }

  @Test
  void an_extra_without_stock_takes_nothing() {
    var headset = walkingTour().extraNamed("headset").orElseThrow();
    assertThat(extras(new Selection.Extras(headset, 3))).isEmpty();
  }

  @Test
  void each_seat_takes_what_it_needs_of_a_resource() {
    var ride = guidedRide();
    var session = departure(ride, LocalDateTime.parse("2026-07-11T10:00"), 8);
    assertThat(Demands.of(ride, session, List.of(some(3, "rider", ride)), List.of()))
        .containsExactly(
            Demand.counted(PoolId.of(session.id()), PoolKind.SEATS, 3),
            Demand.during(PoolId.of(bikeFleet().id()), PoolKind.RESOURCE, 6, MORNING));
  }

  @Test
  void a_fleet_gives_a_unit_for_each_seat_with_buffers_around() {
    var tickets = List.of(some(3, "bike", bikeRental()));
    assertThat(Demands.of(bikeRental(), bikeFleet(), MORNING, tickets, List.of()))
        .containsExactly(
            Demand.during(PoolId.of(bikeFleet().id()), PoolKind.RESOURCE, 3, MORNING_WITH_BUFFERS));
  }

  @Test
  void an_exclusive_cabin_is_taken_as_a_whole_however_many_come() {
    var tickets = List.of(some(5, "guest", sauna()));
    assertThat(Demands.of(sauna(), saunaCabin(), MORNING, tickets, List.of()))
        .containsExactly(
            Demand.during(
                PoolId.of(saunaCabin().id()), PoolKind.RESOURCE, 1, MORNING_WITH_BUFFERS));
  }

  private List<Demand> seats(Selection.Tickets... tickets) {
    return Demands.of(walkingTour(), walk, List.of(tickets), List.of());
  }

  private List<Demand> extras(Selection.Extras... extras) {
    return Demands.of(walkingTour(), walk, List.of(), List.of(extras));
  }

  /** On two bikes each, however that works. */
  private static Experience guidedRide() {
    var needs = List.of(new Offer.ResourceNeed(bikeFleet().id(), 2));
    return experience(
        cityWalks(),
        "guided-ride",
        new Offer.Departures(List.of(), needs),
        List.of(ticket(cityWalks(), "rider", "39.00", 1)),
        List.of());
  }

  private static Interval interval(String start, String end) {
    return new Interval(Instant.parse(start), Instant.parse(end));
  }
}
