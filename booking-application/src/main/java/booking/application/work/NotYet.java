package booking.application.work;

/** A handler's way of saying: this cannot be finished now, tell me again later. */
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotYet(String why) {
    super(why);
  }
}
