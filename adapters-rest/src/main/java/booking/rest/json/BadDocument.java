package booking.rest.json;

import java.util.List;

/** A document that cannot be understood, with everything that is wrong with it. */
public final class BadDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  BadDocument(List<Fault> faults) {
    super("%d faults".formatted(faults.size()), null, false, false);
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
