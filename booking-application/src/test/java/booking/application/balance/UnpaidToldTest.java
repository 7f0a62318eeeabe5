package booking.application.balance;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.notice.AfterSale.BookingCancelled;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnpaidToldTest {

  @Test
  void what_is_cancelled_since_it_stayed_unpaid_costs_what_the_terms_say_and_is_told_like_that() {
    var trek = Trek.booked();
    trek.daysPass(10, 24);
    trek.agency.timePasses(Duration.ofSeconds(5));
    trek.agency.factsAreDelivered();
    assertThat(trek.agency.mail())
        .filteredOn(BookingCancelled.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            BookingCancelled.class,
            told -> {
              assertThat(told.unpaid()).isTrue();
              assertThat(told.fee()).isEqualTo(trek.books().charged());
            });
  }
}
