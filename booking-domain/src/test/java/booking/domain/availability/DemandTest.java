package booking.domain.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemandTest {
  private static final PoolId POOL = new PoolId(new UUID(0, 1));
  private static final Interval HOUR = Interval.of(Instant.EPOCH, Duration.ofHours(1));

  @Test
  void nobody_demands_nothing() {
    assertThatThrownBy(() -> Demand.counted(POOL, PoolKind.SEATS, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_resource_is_demanded_for_an_interval_and_seats_are_not() {
    assertThatThrownBy(() -> Demand.counted(POOL, PoolKind.RESOURCE, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Demand.during(POOL, PoolKind.SEATS, 1, HOUR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_coupon_of_a_new_customer_brings_its_limit() {
    var use = Demand.counted(POOL, PoolKind.COUPON_OF_CUSTOMER, 1).creating(3);
    assertThat(use.capacityIfNew()).hasValue(3);
    assertThat(use.units()).isEqualTo(1);
  }

  @Test
  void pools_are_locked_in_the_order_postgresql_sorts_uuids() {
    var sorted = List.of(pool(0, 1), pool(0, -1), pool(1, 0), pool(-1, 0), pool(-1, -1));
    assertThat(sorted.stream().sorted(Comparator.reverseOrder()).sorted()).isEqualTo(sorted);
  }

  @Test
  void the_pool_of_a_customers_uses_is_always_the_same() {
    var coupon = new UUID(0, 7);
    assertThat(PoolId.within(coupon, "ann@example.org"))
        .isEqualTo(PoolId.within(coupon, "ann@example.org"))
        .isNotEqualTo(PoolId.within(coupon, "bob@example.org"));
  }

  private static PoolId pool(long most, long least) {
    return new PoolId(new UUID(most, least));
  }
}
