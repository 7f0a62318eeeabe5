package booking.contract.work;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.told;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.domain.work.Delivery;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import booking.domain.work.FactKind;
import booking.domain.work.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An outbox and what waits in it. */
public interface OnOutbox extends OnBackend {
  FactKind PAID = new FactKind("paid");
  FactKind OTHER = new FactKind("other");
  Duration MINUTE = Duration.ofMinutes(1);

  /** Facts are told to the mail handler. */
  default Backend mailing() {
    return fresh(told("mail", PAID));
  }

  static Fact paid(Backend backend, UUID subject, Instant at) {
    return new Fact(new FactId(IDS.next()), Shop.on(backend).id(), PAID, subject, at);
  }

  /** So many facts of one subject, a second apart, added. */
  static List<Fact> added(Backend backend, UUID subject, int count) {
    var supplier = Shop.on(backend).id();
    var facts =
        IntStream.range(0, count)
            .mapToObj(
                i -> new Fact(new FactId(IDS.next()), supplier, PAID, subject, NOON.plusSeconds(i)))
            .toList();
    backend
        .unitOfWork()
        .run(() -> {
          backend.outbox().add(facts);
          return facts;
        });
    return facts;
  }

  static List<Delivery> lease(Outbox outbox, Instant now) {
    return outbox.lease(9, now, MINUTE);
  }
}
