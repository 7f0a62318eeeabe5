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
    return tables.payments().find(id).flatMap(this::find);
  }

  Optional<Checkout> find(String gateway, String reference) {
    return all()
        .filter(checkout ->
            checkout.payment().map(Payment::details).stream()
                .filter(payment -> payment.gateway().equals(gateway))
                .flatMap(payment -> payment.intent().stream())
                .anyMatch(intent -> intent.reference().equals(reference)))
        .findFirst();
  }

  Stream<Checkout> all() {
    return tables.checkouts().stream().map(this::withHold);
  }

  void put(Checkout checkout) {
    var order = checkout.order().id();
    tables.checkouts().put(order, checkout);
    checkout.payment().ifPresent(payment -> tables.payments().put(payment.id(), order));
  }

  /** Somebody else's claim may have expired it. */
  private Checkout withHold(Checkout stored) {
    return tables.holds().find(stored.hold().id()).map(stored::with).orElse(stored);
  }
}
