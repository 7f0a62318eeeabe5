package booking.bootstrap.wiring;

import booking.application.cancellation.CancelBooking;
import booking.application.checkout.TakesPlace;
import booking.application.closure.CancelItsBookings;
import booking.application.closure.CancelLateBookings;
import booking.application.closure.CancelSession;
import booking.application.closure.ChangeSession;
import booking.application.closure.DecideDepartures;
import booking.application.closure.LettingDown;
import booking.application.closure.LookAtSession;
import booking.application.work.NewFacts;
import booking.domain.availability.Availability;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Sessions;
import booking.domain.closure.Decisions;
import booking.domain.closure.SessionBookings;
import booking.domain.closure.SessionCancellations;
import booking.domain.order.Orders;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import booking.persistence.closure.JooqDecisions;
import booking.persistence.closure.JooqSessionBookings;
import booking.persistence.closure.JooqSessionCancellations;
import booking.persistence.database.Database;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Departures that are cancelled, closed or decided on as a whole. */
@Factory
final class ClosureWiring {

  @Singleton
  SessionCancellations sessionCancellations(Database database) {
    return new JooqSessionCancellations(database);
  }

  @Singleton
  SessionBookings sessionBookings(Database database) {
    return new JooqSessionBookings(database);
  }

  @Singleton
  Decisions decisions(Database database) {
    return new JooqDecisions(database);
  }

  @Singleton
  TakesPlace takesPlace(Sessions sessions, SessionCancellations cancellations) {
    return new TakesPlace(sessions, cancellations);
  }

  @Singleton
  CancelSession cancelSession(
      Sessions sessions,
      SessionCancellations cancellations,
      NewFacts facts,
      Outbox outbox,
      UnitOfWork unit,
      ServerClock clock) {
    return new CancelSession(sessions, cancellations, facts, outbox, unit, clock);
  }

  @Singleton
  ChangeSession changeSession(
      Sessions sessions, SessionCancellations cancellations, UnitOfWork unit) {
    return new ChangeSession(sessions, cancellations, unit);
  }

  @Singleton
  LookAtSession lookAtSession(
      Sessions sessions,
      Availability availability,
      SessionBookings bookings,
      SessionCancellations cancellations,
      Decisions decisions,
      ServerClock clock) {
    return new LookAtSession(sessions, availability, bookings, cancellations, decisions, clock);
  }

  @Singleton
  LettingDown lettingDown(CancelBooking cancel) {
    return new LettingDown(cancel);
  }

  @Singleton
  CancelItsBookings cancelItsBookings(
      SessionCancellations cancellations,
      SessionBookings bookings,
      LettingDown lettingDown,
      ServerClock clock) {
    return new CancelItsBookings(cancellations, bookings, lettingDown, clock);
  }

  @Singleton
  CancelLateBookings cancelLateBookings(
      Orders orders, SessionCancellations cancellations, LettingDown lettingDown) {
    return new CancelLateBookings(orders, cancellations, lettingDown);
  }

  @Singleton
  DecideDepartures decideDepartures(
      Catalog catalog,
      Decisions decisions,
      SessionBookings bookings,
      CancelSession cancel,
      UnitOfWork unit) {
    return new DecideDepartures(catalog, decisions, bookings, cancel, unit);
  }
}
