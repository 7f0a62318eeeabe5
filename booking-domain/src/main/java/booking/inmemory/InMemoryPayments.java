package booking.inmemory;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Payments;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Payments in memory. */
public final class InMemoryPayments implements Payments {
  private static final Comparator<Payment> OLDEST_FIRST =
      Comparator.comparing((Payment payment) -> payment.details().createdAt())
          .thenComparing(payment -> payment.id().value());

  private static final Comparator<Payment.Captured> BY_CAPTURE =
      Comparator.comparing(Payment.Captured::at).thenComparing(payment -> payment.id().value());

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

  @Override
  public List<Payment.Captured> captured(
      Optional<SupplierId> supplier,
      Instant from,
      Instant to,
      Optional<PaymentId> after,
      int atMost) {
    return store.read(tables -> {
      var last = after.flatMap(tables.payments()::find).flatMap(InMemoryPayments::captured);
      return tables.payments().stream()
          .flatMap(payment -> captured(payment).stream())
          .filter(payment -> supplier.stream().allMatch(payment.details().supplier()::equals))
          .filter(payment -> !payment.at().isBefore(from) && payment.at().isBefore(to))
          .filter(payment -> last.stream().allMatch(one -> BY_CAPTURE.compare(payment, one) > 0))
          .sorted(BY_CAPTURE)
          .limit(atMost)
          .toList();
    });
  }

  private static Optional<Payment.Captured> captured(Payment payment) {
    return payment instanceof Payment.Captured taken ? Optional.of(taken) : Optional.empty();
  }

  @Override
  public List<Payment> open(Instant before, Optional<PaymentId> after, int atMost) {
    return store.read(tables -> {
      var last = after.flatMap(tables.payments()::find);
      return tables.payments().stream()
          .filter(Payment::isOpen)
          .filter(payment -> payment.details().createdAt().isBefore(before))
          .filter(payment -> last.stream().allMatch(one -> OLDEST_FIRST.compare(payment, one) > 0))
          .sorted(OLDEST_FIRST)
          .limit(atMost)
          .toList();
    });
  }
}
