package booking.inmemory;

import booking.domain.availability.ClaimState;
import booking.domain.availability.PoolId;
import booking.domain.availability.Wish;
import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.booking.BookingId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.closure.SessionBookings;
import booking.domain.pricing.Target;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who is booked on a session, in memory. */
public final class InMemorySessionBookings implements SessionBookings {
  /** As unsigned numbers, which is how PostgreSQL sorts. */
  private static final Comparator<UUID> ORDER = Comparator.comparing(PoolId::new);

  private final InMemoryStore store;

  InMemorySessionBookings(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<BookingId> standing(
      SupplierId supplier, SessionId session, Optional<BookingId> after, int atMost) {
    return store.read(tables ->
        bookings(tables, supplier, session)
            .filter(Booking.Confirmed.class::isInstance)
            .map(booking -> booking.id().value())
            .filter(id -> after.stream().allMatch(last -> ORDER.compare(id, last.value()) > 0))
            .sorted(ORDER)
            .limit(atMost)
            .map(BookingId::new)
            .toList());
  }

  @Override
  public Tally tally(SupplierId supplier, SessionId session, Instant since) {
    return store.read(tables ->
        new Tally(
            count(tables, supplier, session, Booking.Confirmed.class::isInstance),
            count(tables, supplier, session, InMemorySessionBookings::isUsed),
            count(tables, supplier, session, booking -> isCancelled(booking, since)),
            seats(tables, session)));
  }

  private static int count(
      Tables tables, SupplierId supplier, SessionId session, Predicate<Booking> which) {
    return (int) bookings(tables, supplier, session).filter(which).count();
  }

  private static Stream<Booking> bookings(Tables tables, SupplierId supplier, SessionId session) {
    var target = new Target.OfSession(session);
    return tables.checkouts().stream()
        .map(checkout -> checkout.order())
        .filter(order -> order.details().supplier().equals(supplier))
        .flatMap(order -> order.bookings().stream())
        .filter(booking -> booking.details().item().target().equals(target));
  }

  private static boolean isUsed(Booking booking) {
    return booking instanceof Booking.CheckedIn
        || booking instanceof Booking.Completed
        || booking instanceof Booking.NoShow;
  }

  private static boolean isCancelled(Booking booking, Instant since) {
    return booking instanceof Booking.Cancelled cancelled
        && cancelled.by() != CancelledBy.CUSTOMER
        && !cancelled.at().isBefore(since);
  }

  private static long seats(Tables tables, SessionId session) {
    return tables.pools().find(PoolId.of(session)).stream()
        .flatMap(pool -> pool.claimed().entrySet().stream())
        .filter(taken ->
            tables.holds().find(taken.getKey()).orElseThrow().state() == ClaimState.COMMITTED)
        .map(taken -> taken.getValue())
        .mapToLong(Wish::units)
        .sum();
  }
}
