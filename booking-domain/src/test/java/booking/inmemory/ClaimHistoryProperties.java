package booking.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever happens in whatever order: no pool ever gives more than it has, or less than it could.
 */
class ClaimHistoryProperties {

  @Provide
  Arbitrary<List<ClaimHistory.Step>> histories() {
    var wishes =
        Combinators.combine(
                Arbitraries.integers().between(0, ClaimHistory.POOLS - 1),
                Arbitraries.integers().between(1, 3),
                Arbitraries.integers().between(0, ClaimHistory.HOURS - 4),
                Arbitraries.integers().between(1, 3))
            .as(ClaimHistory.Wanted::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .<ClaimHistory.Step>map(ClaimHistory.Place::new);
    var moves =
        Combinators.combine(
                Arbitraries.of(ClaimHistory.Change.class), Arbitraries.integers().between(0, 30))
            .<ClaimHistory.Step>as(ClaimHistory.Settle::new);
    var waits =
        Arbitraries.integers().between(1, 10).<ClaimHistory.Step>map(ClaimHistory.Wait::new);
    return Arbitraries.frequencyOf(Tuple.of(4, wishes), Tuple.of(4, moves), Tuple.of(1, waits))
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 300)
  void what_is_taken_is_what_live_holds_claim_and_never_too_much(
      @ForAll("histories") List<ClaimHistory.Step> steps) {
    var history = new ClaimHistory();
    for (var step : steps) {
      history.make(step);
      history
          .pools()
          .forEach(pool -> assertThat(history.shown(pool)).isEqualTo(history.counted(pool)));
      history
          .pools()
          .forEach(pool ->
              assertThat(history.counted(pool)).allMatch(taken -> taken <= history.capacity(pool)));
    }
  }

  @Property(tries = 300)
  void who_is_refused_could_not_have_been_served_and_who_is_served_could(
      @ForAll("histories") List<ClaimHistory.Step> steps) {
    var history = new ClaimHistory();
    for (var step : steps) {
      boolean fits = history.wouldFit(step);
      assertThat(history.make(step)).isEqualTo(fits);
    }
  }
}
