package booking.application.story;

import static booking.application.Agency.expected;
import static booking.application.Brochure.TOMORROW;
import static booking.application.Brochure.WALK;
import static booking.inmemory.payment.TestCard.DECLINED;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Wish;
import booking.application.availability.OfferedSession;
import booking.application.checkout.SettlePayment;
import booking.contract.catalog.CatalogFixtures;
import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.domain.time.DateRange;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two people find a walk and two bikes, pay with a gift card and the second try, and set off. */
class WeekendInBerlinTest {
  private final Agency agency = Agency.open();

  @Test
  void from_looking_for_something_to_do_to_the_confirmation() {
    anna_finds_a_walk_on_sunday();
    var placed = anna_books_it_with_two_bikes_at_the_price_she_was_told();
    her_first_card_is_declined_and_she_keeps_her_seats(placed);
    her_second_card_pays(placed);
    she_and_the_supplier_are_told(placed);
  }

  private void anna_finds_a_walk_on_sunday() {
    var found = agency.found(new DateRange(TOMORROW, TOMORROW.plusDays(1)), 2);
    assertThat(found.experiences().getFirst().sessions())
        .extracting(OfferedSession::session)
        .contains(WALK);
  }

  private Checkout anna_books_it_with_two_bikes_at_the_price_she_was_told() {
    var bikes = Wish.of(CatalogFixtures.bikeFleet(), "13:00", "18:00", "bike", 2).basket().items();
    var wish = Wish.of(Wish.item(WALK, "adult", 2), bikes.getFirst()).giftCard("GIFT-20");
    var quoted = agency.quotes(wish);
    assertThat(quoted.quote().totals().total()).isEqualTo(agency.price("78.00"));
    assertThat(quoted.quote().atGateway()).isEqualTo(agency.price("58.00"));
    return agency.places(wish.trusting(quoted.token()));
  }

  private void her_first_card_is_declined_and_she_keeps_her_seats(Checkout placed) {
    agency.timePasses(Duration.ofMinutes(10));
    agency.customerPays(placed, DECLINED);
    assertThat(agency.captures(placed)).isInstanceOf(SettlePayment.Outcome.Declined.class);
    assertThat(agency.holdLeft(placed)).isEqualTo(Duration.ofMinutes(10));
  }

  private void her_second_card_pays(Checkout placed) {
    agency.customerPays(placed, GOOD);
    var paid = expected(SettlePayment.Outcome.Confirmed.class, agency.captures(placed)).checkout();
    assertThat(paid.order()).isInstanceOf(Order.Confirmed.class);
    assertThat(paid.order().bookings()).hasSize(2).hasOnlyElementsOfType(Booking.Confirmed.class);
    assertThat(agency.balanceOf("GIFT-20")).isEqualTo(agency.price("0.00"));
  }

  private void she_and_the_supplier_are_told(Checkout placed) {
    agency.webhooksArrive();
    agency.factsAreDelivered();
    assertThat(agency.mailTo("anna@example.org"))
        .singleElement()
        .isInstanceOf(Notice.Confirmed.class);
    assertThat(agency.mail()).filteredOn(Notice.Sold.class::isInstance).hasSize(1);
    assertThat(agency.timesCharged(placed)).isOne();
  }
}
