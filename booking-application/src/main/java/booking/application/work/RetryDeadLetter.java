package booking.application.work;

import booking.domain.work.FactId;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;

/** Makes a delivery that was given up due again. */
public final class RetryDeadLetter {
  private final Outbox outbox;
  private final ServerClock clock;

  public RetryDeadLetter(Outbox outbox, ServerClock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  public record Command(FactId fact, String handler) {}

  public sealed interface Outcome {
    record Retried() implements Outcome {}

    record NoSuchDeadLetter() implements Outcome {}
  }

  public Outcome run(Command command) {
    return outbox.revive(command.fact(), command.handler(), clock.now())
        ? new Outcome.Retried()
        : new Outcome.NoSuchDeadLetter();
  }
}
