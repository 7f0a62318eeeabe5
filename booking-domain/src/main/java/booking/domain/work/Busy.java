package booking.domain.work;

/** Others were in the way for too long; nothing was written, and it may be tried again. */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Busy(String what) {
    super(what);
  }

  public Busy(String what, Throwable cause) {
    super(what, cause);
  }
}
