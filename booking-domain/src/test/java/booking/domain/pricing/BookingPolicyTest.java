package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.bikeRental;
import static booking.contract.catalog.CatalogFixtures.sauna;
import static booking.contract.catalog.CatalogFixtures.saunaCabin;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static booking.contract.pricing.Till.some;
import static booking.contract.pricing.Walks.adults;
import static booking.contract.pricing.Walks.adultsWithPicnics;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.Till;
import booking.contract.pricing.Walks;
import booking.domain.pricing.BookingPolicy.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A walk for 1 to 12 people, sold until an hour before; a sauna from ten to ten, 1 to 4 hours. */
class BookingPolicyTest {
  private static final Instant SALE_ENDS = Instant.parse("2026-07-11T07:00:00Z");
  private static final int THIRD = 2;

  @Test
  void what_the_catalogue_offers_may_be_booked() {
    assertThat(objection(adults(12))).isEmpty();
    assertThat(objection(bath("2026-07-11T10:00", "2026-07-11T14:00"))).isEmpty();
  }

  @Test
  void the_sale_ends_at_the_very_instant_of_the_cut_off() {
    assertThat(objection(adults(1), SALE_ENDS.minusNanos(1))).isEmpty();
    assertThat(objection(adults(1), SALE_ENDS))
        .contains(new Refusal.CutOffPassed(THIRD, SALE_ENDS));
  }

  @Test
  void a_party_can_be_too_large() {
    assertThat(objection(adults(13))).contains(new Refusal.PartyTooLarge(THIRD, 13, 12));
  }

  @Test
  void infants_alone_are_no_party() {
    var infants = Walks.walk(List.of(some(2, "infant", walkingTour())), List.of());
    assertThat(objection(infants)).contains(new Refusal.PartyTooSmall(THIRD, 0, 1));
  }

  @Test
  void a_family_counts_as_four() {
    var families = Walks.walk(List.of(some(4, "family", walkingTour())), List.of());
    assertThat(objection(families)).contains(new Refusal.PartyTooLarge(THIRD, 16, 12));
  }

  @Test
  void a_party_too_large_to_count_is_too_large() {
    var families = Walks.walk(List.of(some(Integer.MAX_VALUE, "family", walkingTour())), List.of());
    assertThat(objection(families))
        .contains(new Refusal.PartyTooLarge(THIRD, Integer.MAX_VALUE, 12));
  }

  @Test
  void who_wants_no_ticket_or_less_than_one_wants_nothing() {
    assertThat(objection(Walks.walk(List.of(), List.of()))).contains(new Refusal.NothingWanted());
    assertThat(objection(adults(0))).contains(new Refusal.NothingWanted());
  }

  @Test
  void who_wants_less_than_one_extra_wants_nothing() {
    assertThat(objection(adultsWithPicnics(1, 0))).contains(new Refusal.NothingWanted());
  }

  @Test
  void an_interval_lies_within_opening_hours() {
    assertThat(objection(bath("2026-07-11T20:00", "2026-07-11T22:00"))).isEmpty();
    assertThat(objection(bath("2026-07-11T20:30", "2026-07-11T22:30"))).contains(closed());
    assertThat(objection(bath("2026-07-11T09:30", "2026-07-11T11:30"))).contains(closed());
  }

  @Test
  void an_interval_keeps_to_the_step() {
    var refusal = new Refusal.IntervalNotOffered(THIRD, "Starts and ends every 30 minutes");
    assertThat(objection(bath("2026-07-11T10:15", "2026-07-11T12:15"))).contains(refusal);
    assertThat(objection(bath("2026-07-11T10:00", "2026-07-11T12:10"))).contains(refusal);
  }

  @Test
  void an_interval_is_not_too_short_and_not_too_long() {
    assertThat(objection(bath("2026-07-11T10:00", "2026-07-11T10:30")))
        .contains(new Refusal.IntervalNotOffered(THIRD, "At least 1 hour"));
    assertThat(objection(bath("2026-07-11T10:00", "2026-07-11T14:30")))
        .contains(new Refusal.IntervalNotOffered(THIRD, "At most 4 hours"));
    assertThat(objection(rental("2026-07-11T10:00", "2026-07-25T10:30")))
        .contains(new Refusal.IntervalNotOffered(THIRD, "At most 14 days"));
  }

  @Test
  void fourteen_days_are_offered_also_when_clocks_are_turned_back() {
    assertThat(objection(rental("2026-10-20T10:00", "2026-11-03T10:00"))).isEmpty();
  }

  private static Refusal closed() {
    return new Refusal.IntervalNotOffered(THIRD, "Closed at that time");
  }

  private static Selection bath(String from, String to) {
    return Till.interval(sauna(), saunaCabin(), from, to, List.of(some(2, "guest", sauna())));
  }

  private static Selection rental(String from, String to) {
    return Till.interval(
        bikeRental(), bikeFleet(), from, to, List.of(some(1, "bike", bikeRental())));
  }

  private static Optional<Refusal> objection(Selection selection) {
    return objection(selection, Till.OPENED);
  }

  private static Optional<Refusal> objection(Selection selection, Instant now) {
    var resource =
        Stream.of(saunaCabin(), bikeFleet())
            .filter(each -> selection.target().equals(new Target.OfResource(each.id())))
            .findFirst();
    return BookingPolicy.standard()
        .objection(new Wish(THIRD, selection, selection.people(), resource), now);
  }
}
