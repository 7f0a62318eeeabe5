package booking.application;

import booking.application.closure.CancelSession;
import booking.application.closure.ChangeSession;
import booking.application.closure.LookAtSession;
import booking.domain.catalog.Session;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellation.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What is done with whole departures, in the words of the trade. */
public final class Dispatch {
  private final Agency agency;

  public Dispatch(Agency agency) {
    this.agency = agency;
  }

  /** Nobody is told and nobody gets his money back yet. */
  public SessionCancellation stormCancels(Session session) {
    return cancelled(session, Reason.WEATHER, false);
  }

  public SessionCancellation cancelsWithGoodwill(Session session) {
    return cancelled(session, Reason.OTHER, true);
  }

  private SessionCancellation cancelled(Session session, Reason reason, boolean goodwill) {
    var command =
        new CancelSession.Command(
            session.id(), Optional.empty(), reason, "storm", goodwill, "desk");
    var outcome = agency.cases().cancelSession.run(command);
    return Agency.expected(CancelSession.Outcome.Cancelled.class, outcome).cancellation();
  }

  public ChangeSession.Outcome givesSeats(Session session, int seats) {
    return changed(session, OptionalInt.of(seats), Optional.empty());
  }

  public ChangeSession.Outcome takesOffSale(Session session) {
    return changed(session, OptionalInt.empty(), Optional.of(false));
  }

  public ChangeSession.Outcome putsOnSale(Session session) {
    return changed(session, OptionalInt.empty(), Optional.of(true));
  }

  private ChangeSession.Outcome changed(
      Session session, OptionalInt seats, Optional<Boolean> open) {
    return agency
        .cases()
        .changeSession
        .run(new ChangeSession.Command(session.id(), Optional.empty(), seats, open));
  }

  public void decidesAt(Instant now) {
    agency.cases().decideDepartures.run(now);
  }

  public LookAtSession.Sight sightOf(Session session) {
    return agency.cases().lookAtSession.run(session.id(), Optional.empty()).orElseThrow();
  }

  /** How far its cancellation has come, if it is cancelled. */
  public Optional<LookAtSession.Progress> progressOf(Session session) {
    return agency.cases().lookAtSession.cancellation(session.id(), Optional.empty());
  }
}
