package booking.domain.availability;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.catalog.SupplierId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Any walk through the life of a hold: at each step a move is tried, and taken if it is allowed.
 */
class HoldProperties {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Property
  void no_walk_leads_out_of_released(@ForAll("walks") List<ClaimState> walk) {
    var states = states(walk);
    for (int i = states.indexOf(ClaimState.RELEASED); i >= 0 && i < states.size(); i++) {
      assertThat(states.get(i)).isEqualTo(ClaimState.RELEASED);
    }
  }

  @Property
  void what_is_committed_ends_only_by_being_released(@ForAll("walks") List<ClaimState> walk) {
    var states = states(walk);
    for (int i = states.indexOf(ClaimState.COMMITTED); i >= 0 && i < states.size(); i++) {
      assertThat(states.get(i)).isIn(ClaimState.COMMITTED, ClaimState.RELEASED);
    }
  }

  @Property
  void a_move_changes_nothing_but_the_state(@ForAll("walks") List<ClaimState> walk) {
    var hold = held();
    for (var next : walk) {
      hold = moved(hold, next);
      assertThat(hold).usingRecursiveComparison().ignoringFields("state").isEqualTo(held());
    }
  }

  @Property
  void however_often_it_is_extended_it_never_outlives_the_longest(
      @ForAll List<@IntRange(min = 0, max = 60) Integer> minutes) {
    var hold = held();
    for (int minute : minutes) {
      var longer =
          hold.extend(NOON.plus(Duration.ofMinutes(minute)), Duration.ofMinutes(10), LONGEST);
      assertThat(longer.expiresAt()).isBetween(hold.expiresAt(), NOON.plus(LONGEST));
      hold = longer;
    }
  }

  @Provide
  Arbitrary<List<ClaimState>> walks() {
    return Arbitraries.of(ClaimState.class).list().ofMaxSize(6);
  }

  private static List<ClaimState> states(List<ClaimState> walk) {
    var states = new ArrayList<ClaimState>();
    var hold = held();
    for (var next : walk) {
      hold = moved(hold, next);
      states.add(hold.state());
    }
    return states;
  }

  /** Moved if it may be: a hold that cannot become what is tried refuses, and stays. */
  private static Hold moved(Hold hold, ClaimState next) {
    try {
      return switch (next) {
        case HELD -> hold;
        case COMMITTED -> hold.commit();
        case RELEASED -> hold.release();
        case EXPIRED -> hold.expire();
      };
    } catch (IllegalStateException refused) {
      return hold;
    }
  }

  private static Hold held() {
    return Hold.taken(
        new HoldId(new UUID(0, 1)),
        new SupplierId(new UUID(0, 2)),
        List.of(),
        NOON,
        Duration.ofMinutes(15));
  }
}
