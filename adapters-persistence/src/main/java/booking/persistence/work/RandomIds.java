package booking.persistence.work;

import booking.domain.work.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids of version 7, in the order in which they were made, and codes that cannot be guessed. */
public final class RandomIds implements Ids {
  /** Without 0 and O, 1, I and L. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 8;
  private static final int STEPS_PER_MILLISECOND = 4096;

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;
  private long last;

  public RandomIds(Clock clock) {
    this.clock = clock;
  }

  /** 48 bits of milliseconds, 12 bits that count up within one, and 62 random bits. */
  @Override
  public UUID next() {
    long step = step();
    long millis = step / STEPS_PER_MILLISECOND;
    long count = step % STEPS_PER_MILLISECOND;
    return new UUID(
        millis << 16 | 0x7000L | count, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
  }

  /** Never the same twice and never backwards, also when the clock is set back. */
  private synchronized long step() {
    last = Math.max(last + 1, clock.millis() * STEPS_PER_MILLISECOND);
    return last;
  }

  @Override
  public String code() {
    var code = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
    return code.toString();
  }
}
