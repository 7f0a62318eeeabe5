package booking.rest.server;

import booking.application.cancellation.CancelBooking;
import booking.application.closure.CancelItsBookings;
import booking.application.closure.CancelSession;
import booking.application.closure.ChangeSession;
import booking.application.closure.LettingDown;
import booking.application.closure.LookAtSession;
import booking.application.work.NewFacts;
import booking.inmemory.InMemoryBackend;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What is done with whole departures, over the same stores in memory. */
@Factory
final class ClosureBeans {
  private final InMemoryBackend backend;

  ClosureBeans(InMemoryBackend backend) {
    this.backend = backend;
  }

  @Singleton
  LookAtSession lookAtSession() {
    return new LookAtSession(
        backend.sessions(),
        backend.availability(),
        backend.sessionBookings(),
        backend.sessionCancellations(),
        backend.decisions(),
        backend.clock());
  }

  @Singleton
  ChangeSession changeSession() {
    return new ChangeSession(
        backend.sessions(), backend.sessionCancellations(), backend.unitOfWork());
  }

  @Singleton
  CancelSession cancelSession() {
    return new CancelSession(
        backend.sessions(),
        backend.sessionCancellations(),
        new NewFacts(backend.ids()),
        backend.outbox(),
        backend.unitOfWork(),
        backend.clock());
  }

  @Singleton
  CancelItsBookings cancelItsBookings(CancelBooking cancel) {
    return new CancelItsBookings(
        backend.sessionCancellations(),
        backend.sessionBookings(),
        new LettingDown(cancel),
        backend.clock());
  }
}
