package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.rest.page.Texts;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on which a customer cancels, as a browser without scripts uses it. */
@MicronautTest
class CancelPageTest {
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");

  private final Client client;
  private final Harbour harbour;

  CancelPageTest(Client client, Harbour harbour) {
    this.client = client;
    this.harbour = harbour;
  }

  private static String orderPath(Answer booked) {
    return "/orders/%s/%s".formatted(booked.at("/orderId"), booked.at("/accessToken"));
  }

  private String path(Answer booked) {
    var id = harbour.order(booked).at("/bookings/0/id");
    return "%s/bookings/%s/cancel".formatted(orderPath(booked), id);
  }

  private Answer page(Answer booked) {
    return client.get(path(booked));
  }

  private Answer confirms(Answer booked, String shown) {
    return client.post(
        path(booked), "shown=" + shown, "Content-Type", "application/x-www-form-urlencoded");
  }

  private Answer confirms(Answer booked) {
    var shown = SHOWN.matcher(page(booked).body());
    assertThat(shown.find()).isTrue();
    return confirms(booked, shown.group(1));
  }

  @Test
  void the_page_of_the_order_leads_there_and_it_says_what_it_comes_to() {
    var booked = harbour.bookedInDays(10, 2);
    assertThat(client.get(orderPath(booked)).body()).contains(path(booked));
    assertThat(page(booked).body())
        .contains("Cancel this booking?", "50% of the price comes back", "Of this to your card")
        .contains("€20.00", "This is a sandbox");
    assertThat(harbour.order(booked).at("/status")).isEqualTo("confirmed");
  }

  @Test
  void who_confirms_has_cancelled_and_sees_what_comes_back() {
    var booked = harbour.bookedInDays(20, 2);
    var answer = confirms(booked);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(client.get(answer.header("Location")).body())
        .contains("The booking is cancelled", "€41.00 is on its way back to you")
        .doesNotContain("<form");
    assertThat(harbour.order(booked).at("/status")).isEqualTo("cancelled");
    assertThat(client.get(orderPath(booked)).body())
        .contains("Cancelled by you on", "€41.00 is on its way back")
        .doesNotContain(path(booked));
  }

  @Test
  void what_was_not_shown_like_that_is_shown_again_and_not_done() {
    var booked = harbour.bookedInDays(10, 1);
    var answer = confirms(booked, "0-9999");
    assertThat(client.get(answer.header("Location")).body())
        .contains("has changed since you looked", "<form");
    assertThat(harbour.order(booked).at("/status")).isEqualTo("confirmed");
  }

  @Test
  void confirming_twice_ends_on_the_same_page() {
    var booked = harbour.bookedInDays(20, 1);
    var first = confirms(booked);
    var again = confirms(booked, "0-9999");
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void what_is_not_paid_yet_cannot_be_cancelled() {
    assertThat(page(harbour.placed(1)).body())
        .contains("This booking cannot be cancelled")
        .doesNotContain("<form");
  }

  @Test
  void without_the_right_token_there_is_nothing_to_see_and_nothing_is_done() {
    var booked = harbour.bookedInDays(20, 1);
    var wrong = path(booked).replace(booked.at("/accessToken"), "wrong");
    assertThat(client.get(wrong).status()).isEqualTo(404);
    var form = "application/x-www-form-urlencoded";
    assertThat(client.post(wrong, "shown=0-2100", "Content-Type", form).status()).isEqualTo(404);
    assertThat(harbour.order(booked).at("/status")).isEqualTo("confirmed");
  }

  @Test
  void a_booking_of_another_order_is_not_there() {
    var booked = harbour.bookedInDays(20, 1);
    var other = harbour.bookedInDays(20, 1);
    assertThat(client.get(path(other).replace(orderPath(other), orderPath(booked))).status())
        .isEqualTo(404);
  }

  @Test
  void its_form_goes_nowhere_else_and_it_runs_no_scripts() {
    assertThat(page(harbour.bookedInDays(20, 1)).header("Content-Security-Policy"))
        .contains("default-src 'none'", "form-action 'self'")
        .doesNotContain("script-src");
  }

  @Test
  void a_browser_tells_nobody_but_us_where_its_form_came_from() {
    assertThat(page(harbour.bookedInDays(20, 1)).header("Referrer-Policy"))
        .isEqualTo("same-origin");
  }

  @Test
  void there_is_german_for_everything_that_is_said_in_english() {
    var english = Texts.of("cancel", Locale.ENGLISH).all();
    assertThat(Texts.of("cancel", Locale.GERMANY).all())
        .allSatisfy((key, german) -> assertThat(german).isNotEqualTo(english.get(key)));
  }
}
