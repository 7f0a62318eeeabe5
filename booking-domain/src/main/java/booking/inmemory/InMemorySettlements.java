package booking.inmemory;

import booking.domain.availability.ClaimState;
import booking.domain.availability.Hold;
import booking.domain.availability.Shortage;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentId;
import booking.domain.work.Revision;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checkouts in memory. */
public final class InMemorySettlements implements Settlements {
  private final InMemoryStore store;
  private final InMemoryJournal journal;
  private final InMemoryOutbox outbox;

  InMemorySettlements(InMemoryStore store, InMemoryJournal journal, InMemoryOutbox outbox) {
    this.store = store;
    this.journal = journal;
    this.outbox = outbox;
  }

  @Override
  public Optional<Checkout> find(PaymentId payment) {
    return store.read(tables -> new Checkouts(tables).find(payment));
  }

  @Override
  public Optional<Checkout> find(OrderId order) {
    return store.read(tables -> new Checkouts(tables).find(order));
  }

  @Override
  public Optional<Checkout> find(String gateway, String reference) {
    return store.read(tables -> new Checkouts(tables).find(gateway, reference));
  }

  @Override
  public Outcome store(Move move, Instant now) {
    return store.write(tables ->
        new Checkouts(tables)
            .find(move.from().order().id())
            .filter(stored -> isWhere(stored, move.from()))
            .filter(stored -> isOnlyOpen(tables, move.to()))
            .map(stored -> write(tables, move, now))
            .orElseGet(Outcome.Overtaken::new));
  }

  /** Only the state of a hold changes without its checkout: by somebody else's claim. */
  private static boolean isWhere(Checkout stored, Checkout expected) {
    return stored.revision().equals(expected.revision())
        && stored.hold().state() == expected.hold().state();
  }

  private static boolean isOnlyOpen(Tables tables, Checkout to) {
    return to.payment()
        .filter(Payment::isOpen)
        .filter(new Checkouts(tables)::hasOpenBesides)
        .isEmpty();
  }

  private Outcome write(Tables tables, Move move, Instant now) {
    var shortages = claims(new Inventory(tables), move.from().hold(), move.to().hold(), now);
    if (!shortages.isEmpty()) {
      return new Outcome.SoldOut(shortages);
    }
    var to = move.to();
    var next = new Revision(move.from().revision().value() + 1);
    var checkout = new Checkout(to.order(), to.hold(), to.payment(), next);
    new Checkouts(tables).put(checkout);
    journal.post(move.postings());
    outbox.add(move.facts());
    return new Outcome.Stored(checkout);
  }

  /** What is missing, if units are to be claimed again. */
  private static List<Shortage> claims(Inventory inventory, Hold from, Hold to, Instant now) {
    if (from.isLive() == to.isLive()) {
      return inventory.swap(from, to, now);
    }
    if (to.isLive()) {
      return inventory.claimAgain(to, now);
    }
    inventory.giveBack(to);
    return List.of();
  }

  @Override
  public List<OrderId> overdue(Instant now, int atMost) {
    return store.read(tables ->
        new Checkouts(tables)
            .all()
            .filter(checkout -> checkout.order() instanceof Order.Placed)
            .filter(checkout -> isLost(checkout.hold(), now))
            .sorted(Comparator.comparing(checkout -> checkout.hold().expiresAt()))
            .limit(atMost)
            .map(checkout -> checkout.order().id())
            .toList());
  }

  private static boolean isLost(Hold hold, Instant now) {
    return hold.isOverdue(now) || hold.state() == ClaimState.EXPIRED;
  }

  @Override
  public List<Checkout> list(Filter filter) {
    return store.read(tables -> new Listing(new Checkouts(tables), filter).page());
  }
}
