package booking.rest.work;

import booking.rest.access.HandedOn;
import jakarta.inject.Singleton;

/** Whether it was asked for before. */
@Singleton
final class RepetitionArgument extends HandedOn<Repetition> {
  RepetitionArgument() {
    super(Repetition.class);
  }
}
