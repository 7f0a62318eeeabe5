package booking.benchmark.placing;

import booking.benchmark.load.Observed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Both sides, one right after the other.
 *
 * @param service by connections
 * @param base by connections
 */
record Round(Map<Integer, Observed> service, Map<Integer, Observed> base) {
  /** Where either side may be at its best. */
  private static final List<Integer> CONTEST = List.of(8, 16, 32);

  double bestService() {
    return best(service);
  }

  double bestBase() {
    return best(base);
  }

  double ratio() {
    return bestService() / bestBase();
  }

  private static double best(Map<Integer, Observed> side) {
    return CONTEST.stream()
        .mapToDouble(
            atOnce -> Optional.ofNullable(side.get(atOnce)).map(Observed::perSecond).orElse(0.0))
        .max()
        .orElse(0);
  }
}
