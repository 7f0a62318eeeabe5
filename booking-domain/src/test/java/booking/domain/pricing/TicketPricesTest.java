package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.bikeRental;
import static booking.contract.catalog.CatalogFixtures.charged;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.departure;
import static booking.contract.catalog.CatalogFixtures.experience;
import static booking.contract.catalog.CatalogFixtures.kyotoSauna;
import static booking.contract.catalog.CatalogFixtures.sauna;
import static booking.contract.catalog.CatalogFixtures.saunaCabin;
import static booking.contract.catalog.CatalogFixtures.ticket;
import static booking.contract.catalog.CatalogFixtures.walkAt;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static booking.contract.pricing.Till.some;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.Till;
import booking.domain.catalog.Offer;
import booking.domain.catalog.TicketType.Charge;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketPricesTest {

  @Test
  void each_ticket_has_its_price() {
    assertThat(lines(cityTill(), walk(2, "adult")))
        .containsExactly("adult: 48.00 EUR (2 × 24.00 EUR)");
  }

  @Test
  void a_free_ticket_is_shown_as_well() {
    assertThat(lines(cityTill(), walk(1, "infant")))
        .containsExactly("infant: 0.00 EUR (1 × 0.00 EUR)");
  }

  @Test
  void a_group_that_is_too_small_pays_for_the_smallest() {
    assertThat(lines(cityTill(), group(3)))
        .containsExactly("guest: 40.00 EUR (at least 4 × 10.00 EUR)");
    assertThat(lines(cityTill(), group(4))).containsExactly("guest: 40.00 EUR (4 × 10.00 EUR)");
    assertThat(lines(cityTill(), group(5))).containsExactly("guest: 50.00 EUR (5 × 10.00 EUR)");
  }

  @Test
  void a_price_per_booking_does_not_count_heads() {
    assertThat(lines(Till.of(kyotoSauna()), bath(5, "2026-07-11T10:00", "2026-07-11T11:00")))
        .containsExactly("guest: 3500 JPY (3500 JPY per booking × 1 hour)");
  }

  @Test
  void a_started_hour_is_an_hour() {
    assertThat(lines(Till.of(kyotoSauna()), bath(2, "2026-07-11T10:00", "2026-07-11T12:30")))
        .containsExactly("guest: 10500 JPY (3500 JPY per booking × 3 hours)");
  }

  @Test
  void a_rental_day_is_a_date_however_late_it_starts() {
    assertThat(lines(cityTill(), rental(1, "2026-07-11T18:00", "2026-07-12T09:00")))
        .containsExactly("bike: 30.00 EUR (1 × 15.00 EUR × 2 days)");
    assertThat(lines(cityTill(), rental(3, "2026-07-11T08:00", "2026-07-12T00:00")))
        .containsExactly("bike: 45.00 EUR (3 × 15.00 EUR × 1 day)");
  }

  private static Till cityTill() {
    return Till.of(cityWalks());
  }

  private static Selection walk(int quantity, String code) {
    var tour = walkingTour();
    return Till.seats(
        tour, walkAt("2026-07-11T10:00"), List.of(some(quantity, code, tour)), List.of());
  }

  private static Selection group(int guests) {
    var tickets = List.of(charged(Charge.PER_TICKET, 4, ticket(cityWalks(), "guest", "10.00", 1)));
    var departures = new Offer.Departures(List.of(), List.of());
    var tour = experience(cityWalks(), "group", departures, tickets, List.of());
    var session = departure(tour, LocalDateTime.parse("2026-07-11T10:00"), 20);
    return Till.seats(tour, session, List.of(some(guests, "guest", tour)), List.of());
  }

  private static Selection bath(int guests, String from, String to) {
    return Till.interval(sauna(), saunaCabin(), from, to, List.of(some(guests, "guest", sauna())));
  }

  private static Selection rental(int bikes, String from, String to) {
    return Till.interval(
        bikeRental(), bikeFleet(), from, to, List.of(some(bikes, "bike", bikeRental())));
  }

  private static List<String> lines(Till till, Selection item) {
    return till.quote(item).lines().stream()
        .map(line -> line.label() + ": " + line.amount() + " (" + line.reason() + ")")
        .toList();
  }
}
