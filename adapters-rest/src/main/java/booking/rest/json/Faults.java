package booking.rest.json;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a document, so that all of it can be told at once. */
public final class Faults {
  private static final int TOLD_AT_MOST = 50;
  private final List<Fault> faults = new ArrayList<>();

  public Spot root() {
    return new Spot("", this);
  }

  public boolean isEmpty() {
    return faults.isEmpty();
  }

  public List<Fault> list() {
    return List.copyOf(faults);
  }

  /**
   * Tells them, if there are any.
   *
   * @throws BadDocument with all of them
   */
  public void orThrow() {
    if (!faults.isEmpty()) {
      throw new BadDocument(list());
    }
  }

  void add(Fault fault) {
    if (faults.size() < TOLD_AT_MOST) {
      faults.add(fault);
    }
  }
}
