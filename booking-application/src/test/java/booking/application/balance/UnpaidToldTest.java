package booking.application.balance;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.notice.AfterSale.BookingCancelled;
import booking.domain.notice.Notice;
import booking.domain.notice.Notice.BalanceAsked;
import booking.domain.order.Order;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A trek whose rest was not paid when it was due, nor after. */
class UnpaidToldTest {

  private static Trek released() {
    var trek = Trek.booked();
    trek.daysPass(10, 24);
    trek.agency.timePasses(Duration.ofSeconds(5));
    trek.agency.factsAreDelivered();
    return trek;
  }

  @Test
  void what_is_cancelled_since_it_stayed_unpaid_is_told_by_one_mail() {
    var trek = released();
    assertThat(trek.now().order()).isInstanceOf(Order.Cancelled.class);
    assertThat(trek.agency.mailTo("anna@example.org"))
        .filteredOn(notice -> !(notice instanceof BalanceAsked))
        .hasExactlyElementsOfTypes(Notice.Confirmed.class, BookingCancelled.class);
  }

  @Test
  void what_is_cancelled_since_it_stayed_unpaid_costs_what_the_terms_say_and_is_told_like_that() {
    var trek = released();
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
