package booking.domain.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.catalog.SupplierId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoldTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private final Hold hold =
      Hold.taken(
          new HoldId(new UUID(0, 1)),
          new SupplierId(new UUID(0, 2)),
          List.of(),
          NOON,
          Duration.ofMinutes(15));

  @Test
  void a_hold_is_overdue_at_the_very_instant_it_ends() {
    var end = NOON.plus(Duration.ofMinutes(15));
    assertThat(hold.isOverdue(end.minusNanos(1))).isFalse();
    assertThat(hold.isOverdue(end)).isTrue();
  }

  @Test
  void only_a_hold_that_is_held_can_be_overdue() {
    assertThat(hold.commit().isOverdue(Instant.MAX)).isFalse();
    assertThat(hold.release().isOverdue(Instant.MAX)).isFalse();
  }

  @Test
  void a_decline_leaves_at_least_ten_minutes() {
    var late = NOON.plus(Duration.ofMinutes(14));
    assertThat(hold.extend(late, TEN_MINUTES, HALF_AN_HOUR).expiresAt())
        .isEqualTo(late.plus(TEN_MINUTES));
  }

  @Test
  void a_decline_never_shortens_a_hold() {
    assertThat(hold.extend(NOON.plusSeconds(1), TEN_MINUTES, HALF_AN_HOUR)).isEqualTo(hold);
  }

  @Test
  void a_hold_lives_half_an_hour_in_all() {
    var later = hold.extend(NOON.plus(Duration.ofMinutes(14)), TEN_MINUTES, HALF_AN_HOUR);
    assertThat(
            later.extend(NOON.plus(Duration.ofMinutes(23)), TEN_MINUTES, HALF_AN_HOUR).expiresAt())
        .isEqualTo(NOON.plus(HALF_AN_HOUR));
  }

  @Test
  void what_has_ended_is_not_extended() {
    var expired = hold.expire();
    assertThat(expired.extend(NOON.plus(TEN_MINUTES), TEN_MINUTES, HALF_AN_HOUR))
        .isEqualTo(expired);
  }

  @Test
  void what_expired_may_be_claimed_anew_for_late_money() {
    assertThat(hold.expire().commit().state()).isEqualTo(ClaimState.COMMITTED);
  }

  @Test
  void what_was_released_is_gone() {
    var released = hold.release();
    assertThatThrownBy(released::commit).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(released::expire).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(released::release).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_was_paid_for_does_not_expire() {
    var committed = hold.commit();
    assertThatThrownBy(committed::expire).isInstanceOf(IllegalStateException.class);
  }
}
