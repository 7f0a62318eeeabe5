package booking.inmemory;

import booking.domain.catalog.SessionId;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellations;
import java.util.Optional;

/** Cancelled departures in memory. */
public final class InMemorySessionCancellations implements SessionCancellations {
  private final InMemoryStore store;

  InMemorySessionCancellations(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<SessionCancellation> find(SessionId session) {
    return store.read(tables -> tables.sessionCancellations().find(session));
  }

  @Override
  public boolean add(SessionCancellation.Running cancellation) {
    return store.write(
        tables -> tables.sessionCancellations().add(cancellation.session(), cancellation));
  }

  @Override
  public void store(SessionCancellation cancellation) {
    store.write(tables -> {
      var all = tables.sessionCancellations();
      var running =
          all.find(cancellation.session()).filter(SessionCancellation.Running.class::isInstance);
      running.ifPresent(before -> all.put(before.session(), cancellation));
      return running;
    });
  }
}
