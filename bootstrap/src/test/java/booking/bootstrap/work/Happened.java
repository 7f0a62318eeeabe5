package booking.bootstrap.work;

import booking.domain.catalog.SupplierId;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.FactId;
import booking.domain.work.FactKind;
import booking.domain.work.Subscription;
import booking.inmemory.InMemoryBackend;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Something that happened, and those who are told of it. */
final class Happened {
  static final FactKind PAID = new FactKind("paid");

  private Happened() {}

  static Subscription told(String handler) {
    return new Subscription(handler, Set.of(PAID));
  }

  /** In a backend that is told of facts, one more. */
  static Fact in(InMemoryBackend backend) {
    var ids = backend.ids();
    var now = backend.clock().now();
    var fact = new Fact(new FactId(ids.next()), new SupplierId(ids.next()), PAID, ids.next(), now);
    backend.outbox().add(List.of(fact));
    return fact;
  }

  static FactHandler handler(String name, Consumer<Fact> handles) {
    return new FactHandler() {
      @Override
      public Subscription subscription() {
        return told(name);
      }

      @Override
      public void handle(Fact fact) {
        handles.accept(fact);
      }
    };
  }
}
