package booking.inmemory;

import booking.domain.catalog.SupplierId;
import booking.domain.dispute.Dispute;
import booking.domain.dispute.Disputes;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Disputes in memory. */
public final class InMemoryDisputes implements Disputes {
  private static final Comparator<Dispute> BY_TIME =
      Comparator.comparing(Dispute::openedAt).thenComparing(Dispute::reference);

  private final InMemoryStore store;

  InMemoryDisputes(InMemoryStore store) {
    this.store = store;
  }

  /** By what a dispute is known. */
  record Name(PaymentId payment, String reference) {
    static Name of(Dispute dispute) {
      return new Name(dispute.payment(), dispute.reference());
    }
  }

  @Override
  public Optional<Dispute> find(PaymentId payment, String reference) {
    return store.read(tables -> tables.disputes().find(new Name(payment, reference)));
  }

  @Override
  public List<Dispute> of(OrderId order) {
    return store.read(tables ->
        tables.disputes().stream()
            .filter(dispute -> dispute.order().equals(order))
            .sorted(BY_TIME)
            .toList());
  }

  @Override
  public List<Dispute> list(Optional<SupplierId> supplier, int atMost) {
    return store.read(tables ->
        tables.disputes().stream()
            .filter(dispute -> supplier.stream().allMatch(dispute.supplier()::equals))
            .sorted(BY_TIME.reversed())
            .limit(atMost)
            .toList());
  }

  @Override
  public boolean add(Dispute dispute) {
    return store.write(tables -> tables.disputes().add(Name.of(dispute), dispute));
  }

  @Override
  public boolean store(Dispute from, Dispute to) {
    return store.write(tables -> {
      boolean same = tables.disputes().find(Name.of(from)).filter(from::equals).isPresent();
      if (same) {
        tables.disputes().put(Name.of(to), to);
      }
      return same;
    });
  }
}
