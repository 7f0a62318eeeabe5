package booking.domain.work;

import java.util.UUID;

/** Port: where new ids and codes come from. */
public interface Ids {

  /** A new UUID that sorts after those before it (version 7). */
  UUID next();

  /** A random code for people: eight letters and digits without look-alikes, not to be guessed. */
  String code();
}
