package booking.journey.kill;

import static org.assertj.core.api.Assertions.assertThat;

import booking.journey.Await;
import booking.journey.BesideOthers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at every step from an order to its money. In each life of the service one order
 * whose customer asks for it, and one that is left to Stripe, stop at their next step; there the
 * process is killed. Nobody comes back for his order: what was begun is found and finished, or let
 * go, by the lives that follow.
 */
@BesideOthers
class KilledAtEveryStepTest {
  @TempDir static Path data;
  private static Lives lives;
  private static Outcomes outcomes;
  private static Ways ways;

  @BeforeAll
  static void is_killed_at_every_step() throws Exception {
    lives = new Lives(data);
    outcomes = lives.outcomes();
    ways = Ways.in(lives);
    for (int step = 1; step <= ways.longest(); step++) {
      killedAt(step, ways.alike() + step);
      lives.restart();
    }
    lives.stripeTells();
    Await.until(outcomes::areSettled, settled -> settled);
  }

  @AfterAll
  static void ends() throws IOException, InterruptedException {
    lives.end();
  }

  private static void killedAt(int step, int later) throws Exception {
    if (step <= ways.asking().size()) {
      lives.asks("Asker" + step);
      lives.awaitStep("Asker" + step, step);
    }
    if (later <= ways.told().size()) {
      lives.leavesItToStripe("Leaver" + later);
      lives.awaitStep("Leaver" + later, later);
    }
    lives.kill();
  }

  @Test
  void the_steps_go_from_nothing_at_all_to_the_money_in_the_books() {
    assertThat(ways.asking())
        .startsWith("before Placements.place", "after Placements.place")
        .containsSubsequence("after PaymentGateway.open", "after PaymentGateway.capture")
        .endsWith("after Settlements.store");
    assertThat(ways.told())
        .containsSubsequence("after WebhookInbox.store", "after PaymentGateway.capture")
        .endsWith(Ways.DONE);
  }

  @Test
  void each_order_is_confirmed_and_captured_once_or_not_charged_at_all() throws Exception {
    assertThat(outcomes.orders())
        .allSatisfy(order -> {
          if (Outcomes.statusOf(order).equals("confirmed")) {
            assertThat(outcomes.chargesFor(order)).containsExactly(Outcomes.totalOf(order));
          } else {
            assertThat(Outcomes.statusOf(order)).isEqualTo("abandoned");
            assertThat(outcomes.chargesFor(order)).isEmpty();
          }
        });
    assertThat(outcomes.setAside()).isZero();
  }

  @Test
  void whoever_paid_is_served_though_nobody_came_back() throws Exception {
    assertThat(outcomes.orders())
        .filteredOn(order -> Outcomes.statusOf(order).equals("confirmed"))
        .extracting(order -> order.at("/customer/name").asText())
        .containsExactlyInAnyOrderElementsOf(lives.paid());
    assertThat(lives.paid()).hasSize(2 + ways.different());
  }

  @Test
  void the_seats_of_all_others_are_free() throws Exception {
    assertThat(outcomes.seatsLeft()).isEqualTo(20 - lives.paid().size());
  }

  @Test
  void the_books_and_the_bank_agree_about_every_payment() throws Exception {
    var report = outcomes.reconciliation();
    assertThat(report.at("/compared")).isEqualTo(Integer.toString(lives.paid().size()));
    assertThat(report.at("/differing")).isEqualTo("0");
  }

  @Test
  void nothing_is_left_undone() throws Exception {
    assertThat(outcomes.stuck()).isEmpty();
    assertThat(outcomes.neverTold()).isEmpty();
  }
}
