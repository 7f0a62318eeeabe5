package booking.domain.work;

/**
 * Others were in the way for too long, or the store went away: it may be tried again. Nothing was
 * written, unless the store went just as it was: the same key then finds what was.
 */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Busy(String what) {
    super(what);
  }

  public Busy(String what, Throwable cause) {
    super(what, cause);
  }
}
