package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.inmemory.SettableClock;
import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who pays, or asks, when his time is over. */
@MicronautTest
class LateMoneyTest {
  @Inject Harbour harbour;
  @Inject SettableClock clock;

  @Test
  void whose_hours_are_gone_is_shown_others_each_time_he_asks() {
    var boat = harbour.resource("sauna-boat");
    var wish = Harbour.rental(boat, "2030-06-24T12:00", "2030-06-24T14:00", "boat", 1);
    var late = harbour.place(Harbour.order(wish));
    clock.advance(Duration.ofMinutes(16));
    assertThat(harbour.place(Harbour.order(wish)).status()).isEqualTo(201);
    harbour.pay(late, TestCard.GOOD);
    showsOtherHours(harbour.capture(late), boat);
    showsOtherHours(harbour.capture(late), boat);
  }

  private static void showsOtherHours(Answer gone, String boat) {
    assertThat(gone.gist()).isEqualTo("409 seats-gone");
    assertThat(gone.json().get("alternatives")).hasSize(3);
    assertThat(gone.at("/alternatives/0/resourceId")).isEqualTo(boat);
    assertThat(gone.at("/alternatives/0/start")).startsWith("2030-06-24T").endsWith("+02:00");
  }

  @Test
  void who_did_not_pay_in_time_is_told_so_before_anybody_swept() {
    var placed = harbour.placed(1);
    clock.advance(Duration.ofMinutes(16));
    assertThat(harbour.capture(placed).gist()).isEqualTo("409 hold-expired");
    assertThat(harbour.order(placed).at("/abandonedBecause")).isEqualTo("hold-expired");
  }
}
