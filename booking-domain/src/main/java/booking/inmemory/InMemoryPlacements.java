package booking.inmemory;

import booking.domain.booking.Booking;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Placement;
import booking.domain.checkout.Placements;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;
import booking.domain.work.Revision;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Placing in memory. Twins wait for each other, so that none is ever told it is in progress. */
public final class InMemoryPlacements implements Placements {
  private static final Revision FIRST = new Revision(1);
  private final InMemoryStore store;
  private final InMemoryJournal journal;
  private final InMemoryOutbox outbox;

  InMemoryPlacements(InMemoryStore store, InMemoryJournal journal, InMemoryOutbox outbox) {
    this.store = store;
    this.journal = journal;
    this.outbox = outbox;
  }

  /** A key is a supplier's own. */
  record Request(SupplierId supplier, IdempotencyKey key) {}

  record Placed(OrderId order, RequestHash request) {}

  /** What the supplier calls an order or a booking. */
  record Named(SupplierId supplier, Class<?> what, String code) {}

  @Override
  public Outcome place(Placement placement, Instant now) {
    var supplier = placement.order().details().supplier();
    return store.write(tables ->
        earlier(supplier, placement.key(), placement.request())
            .orElseGet(() -> claim(tables, placement, now)));
  }

  @Override
  public Optional<Outcome> earlier(SupplierId supplier, IdempotencyKey key, RequestHash request) {
    return store.read(tables ->
        tables
            .placements()
            .find(new Request(supplier, key))
            .map(placed ->
                placed.request().equals(request)
                    ? new Outcome.Repeated(placed.order())
                    : new Outcome.KeyReused()));
  }

  private Outcome claim(Tables tables, Placement placement, Instant now) {
    if (names(placement.order()).anyMatch(name -> tables.codes().find(name).isPresent())) {
      return new Outcome.CodeTaken();
    }
    var shortages = new Inventory(tables).claim(placement.hold(), now);
    return shortages.isEmpty()
        ? new Outcome.Placed(write(tables, placement))
        : new Outcome.SoldOut(shortages);
  }

  private static Stream<Named> names(Order order) {
    var supplier = order.details().supplier();
    return Stream.concat(
        Stream.of(new Named(supplier, Order.class, order.details().code())),
        order.bookings().stream()
            .map(booking -> new Named(supplier, Booking.class, booking.details().code())));
  }

  private Checkout write(Tables tables, Placement placement) {
    var order = placement.order();
    var payment = placement.payment().map(Payment.class::cast);
    var checkout = new Checkout(order, placement.hold(), payment, FIRST);
    new Checkouts(tables).put(checkout);
    tables
        .placements()
        .put(
            new Request(order.details().supplier(), placement.key()),
            new Placed(order.id(), placement.request()));
    names(order).forEach(name -> tables.codes().put(name, order.id()));
    journal.post(placement.postings());
    outbox.add(placement.facts());
    return checkout;
  }
}
