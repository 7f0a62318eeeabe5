package booking.benchmark.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the processors have done up to a moment.
 *
 * @param busy hundredths of a second, of all processors together
 * @param ours the same, by member of the family
 */
public record Work(long nanoTime, long busy, Map<String, Long> ours) {
  private static final double TICKS_PER_SECOND = 100;
  private static final double NANOS_PER_SECOND = 1e9;

  public static Work until(Family family) {
    var all = ProcessTimes.all();
    var ours = new HashMap<String, Long>();
    all.forEach((pid, times) ->
        family.of(pid, all).ifPresent(name -> ours.merge(name, times.ticks(), Long::sum)));
    return new Work(System.nanoTime(), allBusy(), ours);
  }

  /** User, nice, system and steal; not interrupts, which nobody can be charged with. */
  private static long allBusy() {
    try {
      var first = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +", -1);
      return Long.parseLong(first[1])
          + Long.parseLong(first[2])
          + Long.parseLong(first[3])
          + Long.parseLong(first[8]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many processors others kept busy since then, on average. */
  public double foreignSince(Work earlier) {
    double mine = ours.keySet().stream().mapToDouble(name -> secondsSince(earlier, name)).sum();
    double all = (busy - earlier.busy) / TICKS_PER_SECOND;
    return Math.max(0, all - mine) * NANOS_PER_SECOND / (nanoTime - earlier.nanoTime);
  }

  /** Seconds of processor that a member of the family has had since then. */
  public double secondsSince(Work earlier, String name) {
    return (ours.getOrDefault(name, 0L) - earlier.ours.getOrDefault(name, 0L)) / TICKS_PER_SECOND;
  }
}
