package booking.benchmark.load;

import java.util.List;

/** The same measured again and again. */
public record Series(List<Observed> rounds) {
  public Series {
    rounds = List.copyOf(rounds);
  }

  public boolean isEmpty() {
    return rounds.isEmpty();
  }

  public List<Double> rates() {
    return rounds.stream().map(Observed::perSecond).toList();
  }

  /** Milliseconds that so many percent of all did not exceed. */
  public double percentile(double percent) {
    return rounds.stream().reduce(Observed::plus).orElseThrow().percentile(percent);
  }
}
