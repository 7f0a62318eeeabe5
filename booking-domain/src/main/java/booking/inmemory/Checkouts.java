package booking.inmemory;

import booking.domain.checkout.Checkout;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentId;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkouts of one snapshot, each with its hold as that is now. */
record Checkouts(Tables tables) {

  Optional<Checkout> find(OrderId id) {
    return tables.checkouts().find(id).map(this::withHold);
  }

  Optional<Checkout> find(PaymentId id) {
    return tables.payments().find(id).flatMap(this::paidBy);
  }

  Optional<Checkout> find(String gateway, String reference) {
    return tables.payments().stream()
        .filter(payment -> payment.details().gateway().equals(gateway))
        .filter(payment ->
            payment.details().intent().stream()
                .anyMatch(intent -> intent.reference().equals(reference)))
        .findFirst()
        .flatMap(this::paidBy);
  }

  private Optional<Checkout> paidBy(Payment payment) {
    return find(payment.details().order()).map(checkout -> checkout.with(payment));
  }

  Stream<Checkout> all() {
    return tables.checkouts().stream().map(this::withHold);
  }

  void put(Checkout checkout) {
    var order = checkout.order().id();
    tables.checkouts().put(order, withLatest(checkout));
    checkout.payment().ifPresent(payment -> tables.payments().put(payment.id(), payment));
  }

  /** One that moves on does not become the latest by that. */
  private Checkout withLatest(Checkout checkout) {
    return checkout
        .payment()
        .flatMap(payment -> tables.payments().find(payment.id()))
        .flatMap(known -> tables.checkouts().find(known.details().order()))
        .flatMap(Checkout::payment)
        .filter(latest -> !latest.id().equals(checkout.payment().orElseThrow().id()))
        .map(checkout::with)
        .orElse(checkout);
  }

  /** Whether the order has an open payment that is not this one. */
  boolean hasOpenBesides(Payment payment) {
    return tables.payments().stream()
        .filter(other -> other.details().order().equals(payment.details().order()))
        .anyMatch(other -> other.isOpen() && !other.id().equals(payment.id()));
  }

  /** Somebody else's claim may have expired it. */
  private Checkout withHold(Checkout stored) {
    return tables.holds().find(stored.hold().id()).map(stored::with).orElse(stored);
  }
}
