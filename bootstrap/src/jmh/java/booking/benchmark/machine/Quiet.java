package booking.benchmark.machine;

import java.util.function.Supplier;

/**
 * Measures again what was measured while others kept the processors busy, as long as there is
 * patience left.
 */
public final class Quiet {
  /** Of one processor. */
  private static final double MUCH = 0.2;

  private final Family family;
  private int patience;
  private int rejected;
  private int disturbed;

  /**
   * @param patience how many measurements are repeated at most
   */
  public Quiet(Family family, int patience) {
    this.family = family;
    this.patience = patience;
  }

  public <T> T measure(Supplier<T> work) {
    while (true) {
      var before = Work.until(family);
      var seen = work.get();
      if (Work.until(family).foreignSince(before) <= MUCH) {
        return seen;
      }
      if (patience == 0) {
        disturbed++;
        return seen;
      }
      patience--;
      rejected++;
    }
  }

  /** What is to be said of how it went. */
  public String remark() {
    return "Measurements rejected because others used more than %.1f processors: %d; kept all the same: %d."
        .formatted(MUCH, rejected, disturbed);
  }
}
