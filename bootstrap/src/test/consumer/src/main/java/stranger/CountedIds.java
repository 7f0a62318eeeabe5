package stranger;

import booking.domain.work.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that tell a test in which order they were given out. */
public final class CountedIds implements Ids {
  private final AtomicLong given = new AtomicLong();

  @Override
  public UUID next() {
    return new UUID(0x7000, given.incrementAndGet());
  }

  @Override
  public String code() {
    return "CODE%04d".formatted(given.incrementAndGet());
  }
}
