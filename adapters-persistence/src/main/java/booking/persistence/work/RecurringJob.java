package booking.persistence.work;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Something to be done again and again, by whichever instance comes first. What goes wrong with it
 * is logged, and it is done again at its next time.
 *
 * @param name must not change once it was started anywhere
 */
public record RecurringJob(String name, Rhythm rhythm, Runnable work) {

  /** When it is to be done. */
  public sealed interface Rhythm {
    /** At once and then again, so long after it was done. */
    record Every(Duration pause) implements Rhythm {}

    /** Every day at that wall time. */
    record DailyAt(LocalTime time, ZoneId zone) implements Rhythm {}
  }

  public static RecurringJob every(Duration pause, String name, Runnable work) {
    return new RecurringJob(name, new Rhythm.Every(pause), work);
  }

  public static RecurringJob dailyAt(LocalTime time, ZoneId zone, String name, Runnable work) {
    return new RecurringJob(name, new Rhythm.DailyAt(time, zone), work);
  }
}
