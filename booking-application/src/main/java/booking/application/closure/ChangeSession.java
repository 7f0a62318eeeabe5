package booking.application.closure;

import booking.domain.catalog.CapacityInUse;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.SupplierId;
import booking.domain.closure.SessionCancellations;
import booking.domain.work.UnitOfWork;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives a departure other seats, or takes it off sale and puts it back. Bookings stay as they are;
 * a catalogue that is loaded again changes neither.
 */
public final class ChangeSession {
  private final Sessions sessions;
  private final SessionCancellations cancellations;
  private final UnitOfWork unit;

  public ChangeSession(Sessions sessions, SessionCancellations cancellations, UnitOfWork unit) {
    this.sessions = sessions;
    this.cancellations = cancellations;
    this.unit = unit;
  }

  /**
   * What is to be changed, all or nothing.
   *
   * @param of the only supplier that who asks may see; any, when empty
   */
  public record Command(
      SessionId session, Optional<SupplierId> of, OptionalInt seats, Optional<Boolean> open) {}

  public sealed interface Outcome {
    record Changed(Session session) implements Outcome {}

    /** More is held or sold than would be left; nothing was changed. */
    record CapacityIsInUse() implements Outcome {}

    /** It was cancelled, for good; nothing was changed. */
    record IsCancelled() implements Outcome {}

    /** None that he may see. */
    record NoSuchSession() implements Outcome {}
  }

  /** Undoes what was changed so far. */
  private static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  public Outcome run(Command command) {
    try {
      return unit.run(() ->
          sessions
              .find(command.session())
              .filter(session -> command.of().stream().allMatch(session.supplier()::equals))
              .map(session -> change(session, command))
              .orElseGet(Outcome.NoSuchSession::new));
    } catch (CapacityInUse inUse) {
      return new Outcome.CapacityIsInUse();
    } catch (Cancelled cancelled) {
      return new Outcome.IsCancelled();
    }
  }

  private Outcome change(Session session, Command command) {
    command.seats().ifPresent(seats -> sessions.resize(session, seats));
    command.open().ifPresent(open -> offer(session, open));
    return new Outcome.Changed(sessions.find(session.id()).orElseThrow());
  }

  /** Asked after the session was written, which whoever cancels it writes as well. */
  private void offer(Session session, boolean open) {
    if (!open) {
      sessions.close(session);
      return;
    }
    sessions.open(session);
    if (cancellations.find(session.id()).isPresent()) {
      throw new Cancelled();
    }
  }
}
