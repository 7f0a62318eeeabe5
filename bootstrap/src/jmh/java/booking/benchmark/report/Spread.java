package booking.benchmark.report;

import java.util.Collection;

/** What rounds came to: the middle one, and how far they were apart. */
public record Spread(double median, double least, double most) {

  public static Spread of(Collection<Double> rounds) {
    var sorted = rounds.stream().sorted().toList();
    int size = sorted.size();
    double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    return new Spread(median, sorted.getFirst(), sorted.getLast());
  }

  @Override
  public String toString() {
    return "%s (%s to %s)".formatted(Table.number(median), Table.number(least), Table.number(most));
  }
}
