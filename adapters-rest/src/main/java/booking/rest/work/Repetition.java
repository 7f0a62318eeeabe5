package booking.rest.work;

/** What a request's Idempotency-Key says. */
public enum Repetition {
  /** It has none. */
  UNSAID,
  FIRST,
  /** The same was asked for before. */
  AGAIN
}
