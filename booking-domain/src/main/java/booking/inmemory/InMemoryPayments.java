package booking.inmemory;

import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.payment.Payments;
import java.util.Comparator;
import java.util.List;

/** Payments in memory. */
public final class InMemoryPayments implements Payments {
  private static final Comparator<Payment> OLDEST_FIRST =
      Comparator.comparing((Payment payment) -> payment.details().createdAt())
          .thenComparing(payment -> payment.id().value());

  private final InMemoryStore store;

  InMemoryPayments(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<Payment> of(OrderId order) {
    return store.read(tables ->
        tables.payments().stream()
            .filter(payment -> payment.details().order().equals(order))
            .sorted(OLDEST_FIRST)
            .toList());
  }
}
