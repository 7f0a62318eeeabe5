package booking.inmemory;

import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.closure.Decision;
import booking.domain.closure.Decisions;
import booking.domain.time.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was decided on departures, in memory. */
public final class InMemoryDecisions implements Decisions {
  private static final Comparator<Session> EARLIEST_FIRST =
      Comparator.comparing((Session session) -> session.interval().start())
          .thenComparing(session -> session.id().value());

  private final InMemoryStore store;

  InMemoryDecisions(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<Session> open(
      SupplierId supplier, ExperienceId experience, Interval starting, int atMost) {
    return store.read(tables ->
        tables.sessions().stream()
            .filter(session -> session.supplier().equals(supplier) && session.open())
            .filter(session -> session.experience().equals(experience))
            .filter(session -> starting.contains(session.interval().start()))
            .filter(session -> tables.decisions().find(session.id()).isEmpty())
            .filter(session -> tables.sessionCancellations().find(session.id()).isEmpty())
            .sorted(EARLIEST_FIRST)
            .limit(atMost)
            .toList());
  }

  @Override
  public Optional<Decision> find(SessionId session) {
    return store.read(tables -> tables.decisions().find(session));
  }

  @Override
  public boolean add(Decision decision) {
    return store.write(tables -> tables.decisions().add(decision.session(), decision));
  }
}
