package booking.inmemory;

import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentId;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundId;
import booking.domain.refund.RefundPart;
import booking.domain.refund.Refunds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Refunds in memory. */
public final class InMemoryRefunds implements Refunds {
  private static final Comparator<Refund> BY_TIME =
      Comparator.<Refund, Instant>comparing(refund -> refund.details().requestedAt())
          .thenComparing(refund -> refund.id().value());

  private final InMemoryStore store;

  InMemoryRefunds(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<Refund> find(RefundId id) {
    return store.read(tables -> tables.refunds().find(id));
  }

  @Override
  public List<Refund> of(OrderId order) {
    return store.read(tables ->
        tables.refunds().stream()
            .filter(refund -> refund.details().order().equals(order))
            .sorted(BY_TIME)
            .toList());
  }

  @Override
  public void add(Refund refund) {
    store.write(tables -> {
      if (!tables.refunds().add(refund.id(), refund)) {
        throw new IllegalStateException("Added before: " + refund.id());
      }
      return guarded(tables, refund);
    });
  }

  @Override
  public boolean store(Refund from, Refund to) {
    return store.write(tables -> {
      if (tables.refunds().find(from.id()).filter(from::equals).isEmpty()) {
        return false;
      }
      tables.refunds().put(to.id(), to);
      return guarded(tables, to);
    });
  }

  private static boolean guarded(Tables tables, Refund refund) {
    for (var part : refund.details().parts()) {
      if (refund.moves(part) && part.to() instanceof PaidBy.Gateway(PaymentId payment)) {
        var brought = brought(tables, payment, part.amount());
        if (goingBack(tables, part).compareTo(brought) > 0) {
          throw new OverRefund(payment, part.amount());
        }
      }
    }
    return true;
  }

  private static Money brought(Tables tables, PaymentId id, Money like) {
    return new Checkouts(tables)
        .find(id)
        .flatMap(checkout -> checkout.payment())
        .flatMap(payment ->
            payment instanceof Payment.Captured taken
                ? Optional.of(taken.amount())
                : Optional.empty())
        .orElse(Money.zero(like.currency()));
  }

  private static Money goingBack(Tables tables, RefundPart part) {
    return Money.sum(
        tables.refunds().stream()
            .filter(one -> one.details().amount().currency().equals(part.amount().currency()))
            .map(one -> one.moved(part.to()))
            .toList(),
        part.amount().currency());
  }

  @Override
  public List<Refund> list(Filter filter) {
    return store.read(tables -> {
      var last = filter.after().flatMap(tables.refunds()::find);
      return tables.refunds().stream()
          .filter(
              refund -> filter.supplier().stream().allMatch(refund.details().supplier()::equals))
          .filter(refund -> filter.states().isEmpty() || filter.states().contains(State.of(refund)))
          .filter(refund -> last.stream().allMatch(one -> BY_TIME.compare(refund, one) < 0))
          .sorted(BY_TIME.reversed())
          .limit(filter.atMost())
          .toList();
    });
  }

  @Override
  public List<RefundId> unfinished(Instant before, int atMost) {
    return store.read(tables ->
        tables.refunds().stream()
            .filter(refund -> since(refund).filter(before::isAfter).isPresent())
            .sorted(Comparator.comparing(refund -> since(refund).orElseThrow()))
            .limit(atMost)
            .map(Refund::id)
            .toList());
  }

  private static Optional<Instant> since(Refund refund) {
    return switch (refund) {
      case Refund.Approved(var details, var by, var at) -> Optional.of(at);
      case Refund.Submitted(var details, var since) -> Optional.of(since);
      case Refund.Requested other -> Optional.empty();
      case Refund.Rejected other -> Optional.empty();
      case Refund.Succeeded other -> Optional.empty();
      case Refund.Failed other -> Optional.empty();
      case Refund.Manual other -> Optional.empty();
    };
  }
}
