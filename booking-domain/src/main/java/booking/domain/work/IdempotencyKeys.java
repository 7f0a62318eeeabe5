package booking.domain.work;

import java.time.Instant;

/**
 * Port: keys of requests other than placing (whose key is stored with the order). For commands that
 * are harmless to repeat anyway: it tells a repetition from a mistake.
 */
public interface IdempotencyKeys {

  enum Seen {
    /** Never seen; it is remembered now. */
    FIRST,
    /** Seen with the same body. */
    AGAIN,
    /** Seen with another body. */
    DIFFERENT
  }

  /** The scope keeps routes and callers apart. */
  Seen remember(String scope, IdempotencyKey key, RequestHash body, Instant now);

  /** Forgets a request that was refused: its key may come again with what is right. */
  void forget(String scope, IdempotencyKey key, RequestHash body);

  /** Forgets some of those remembered before, and says how many those were. */
  int forget(Instant before, int atMost);
}
