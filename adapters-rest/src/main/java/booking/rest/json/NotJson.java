package booking.rest.json;

/** Bytes that are not one JSON value: nothing more can be said about them. */
public final class NotJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotJson(String why) {
    super(why, null, false, false);
  }
}
