package booking.application.closure;

import booking.application.work.NewFacts;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.SupplierId;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellation.Details;
import booking.domain.closure.SessionCancellation.Reason;
import booking.domain.closure.SessionCancellation.Running;
import booking.domain.closure.SessionCancellations;
import booking.domain.closure.SessionFacts;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.util.List;
import java.util.Optional;

/**
 * Cancels a whole departure: at once it is off sale and nobody can pay for it any more; its
 * bookings are cancelled one after the other afterwards, whatever happens meanwhile. Doing it again
 * changes nothing.
 */
public final class CancelSession {
  private final Sessions sessions;
  private final SessionCancellations cancellations;
  private final NewFacts facts;
  private final Outbox outbox;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public CancelSession(
      Sessions sessions,
      SessionCancellations cancellations,
      NewFacts facts,
      Outbox outbox,
      UnitOfWork unit,
      ServerClock clock) {
    this.sessions = sessions;
    this.cancellations = cancellations;
    this.facts = facts;
    this.outbox = outbox;
    this.unit = unit;
    this.clock = clock;
  }

  /**
   * What is not to take place.
   *
   * @param of the only supplier that who asks may see; any, when empty
   * @param note in words of who asks
   * @param goodwill whether customers get more than their money, which the weather owes nobody
   * @param by who asks
   */
  public record Command(
      SessionId session,
      Optional<SupplierId> of,
      Reason reason,
      String note,
      boolean goodwill,
      String by) {}

  public sealed interface Outcome {
    /** It is cancelled, now or before. */
    record Cancelled(SessionCancellation cancellation) implements Outcome {}

    /** None that he may see. */
    record NoSuchSession() implements Outcome {}
  }

  public Outcome run(Command command) {
    return unit.run(() ->
        sessions
            .find(command.session())
            .filter(session -> command.of().stream().allMatch(session.supplier()::equals))
            .<Outcome>map(session -> new Outcome.Cancelled(cancel(session, command)))
            .orElseGet(Outcome.NoSuchSession::new));
  }

  private SessionCancellation cancel(Session session, Command command) {
    var now = clock.now();
    var running =
        new Running(
            new Details(
                session.id(),
                session.supplier(),
                command.reason(),
                command.note(),
                command.goodwill(),
                command.by(),
                now));
    if (!cancellations.add(running)) {
      return cancellations.find(session.id()).orElseThrow();
    }
    sessions.close(session);
    outbox.add(List.of(facts.about(session, SessionFacts.CANCELLED, now)));
    return running;
  }
}
