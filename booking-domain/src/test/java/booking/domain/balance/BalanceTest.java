package booking.domain.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** Two days before the clocks of Berlin are set forward. */
  private final Balance.Scheduled balance = dueOn("2030-03-29");

  private static Balance.Scheduled dueOn(String day) {
    return new Balance.Scheduled(
        new BalanceDetails(
            new OrderId(new UUID(0, 1)),
            new SupplierId(new UUID(0, 2)),
            LocalDate.parse(day),
            BERLIN,
            Optional.empty()));
  }

  private static Instant berlin(String wall) {
    return LocalDateTime.parse(wall).atZone(BERLIN).toInstant();
  }

  @Test
  void every_step_is_in_the_morning_there_also_when_clocks_change() {
    var reminded = balance.remind(balance.next().orElseThrow());
    var due = reminded.fallDue(reminded.next().orElseThrow());
    var first = due.dun(due.next().orElseThrow());
    var second = first.dun(first.next().orElseThrow());
    var last = second.dun(second.next().orElseThrow());
    assertThat(reminded.at()).isEqualTo(berlin("2030-03-22T09:00"));
    assertThat(due.at()).isEqualTo(berlin("2030-03-29T09:00"));
    assertThat(first.at()).isEqualTo(berlin("2030-03-30T09:00"));
    assertThat(second.at()).isEqualTo(berlin("2030-04-01T09:00"));
    assertThat(last.at()).isEqualTo(berlin("2030-04-03T09:00"));
    assertThat(last.next()).contains(berlin("2030-04-05T09:00"));
  }

  @Test
  void who_was_told_late_has_his_time_all_the_same() {
    var late = balance.fallDue(berlin("2030-04-10T12:00"));
    assertThat(late.next()).contains(berlin("2030-04-11T08:00"));
    var first = late.dun(berlin("2030-04-11T12:00"));
    assertThat(first.next()).contains(berlin("2030-04-13T08:00"));
    assertThat(first.dun(berlin("2030-04-13T12:00")).next()).contains(berlin("2030-04-15T08:00"));
  }

  @Test
  void from_the_morning_it_is_due_on_there_is_nothing_to_remind_of() {
    assertThat(balance.isDue(berlin("2030-03-29T08:59:59"))).isFalse();
    assertThat(balance.isDue(berlin("2030-03-29T09:00"))).isTrue();
  }

  @Test
  void nobody_is_dunned_a_fourth_time() {
    var now = berlin("2030-04-01T09:00");
    var last = balance.fallDue(now).dun(now).dun(now).dun(now);
    assertThat(last.isLast()).isTrue();
    assertThatThrownBy(() -> last.dun(now)).isInstanceOf(IllegalArgumentException.class);
  }
}
