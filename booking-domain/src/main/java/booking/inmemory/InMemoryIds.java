package booking.inmemory;

import booking.domain.work.Ids;
import java.util.Random;
import java.util.UUID;

/**
 * Ids that are the same in every run with the same seed: shaped as version 7 and in order, as if
 * each were made a millisecond after the one before. Its codes can be guessed: not for production.
 */
public final class InMemoryIds implements Ids {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int CODE_LENGTH = 8;
  private static final long VERSION_7 = 0x7000;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Random random;
  private long millis = 1_893_456_000_000L;

  public InMemoryIds(long seed) {
    random = new Random(seed);
  }

  @Override
  public synchronized UUID next() {
    millis++;
    return new UUID(
        millis << 16 | VERSION_7 | random.nextInt(1 << 12), VARIANT | random.nextLong() >>> 2);
  }

  @Override
  public synchronized String code() {
    var code = new StringBuilder(CODE_LENGTH);
    random.ints(CODE_LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
    return code.toString();
  }
}
