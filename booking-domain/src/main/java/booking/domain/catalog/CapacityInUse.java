package booking.domain.catalog;

/** A capacity was to be lowered below what has already been sold of it. */
public final class CapacityInUse extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String what;

  public CapacityInUse(String what) {
    super("More is taken of %s than would be left".formatted(what));
    this.what = what;
  }

  /** The code of the resource or extra; the kind of what has none. */
  public String what() {
    return what;
  }
}
