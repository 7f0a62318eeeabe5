package booking.inmemory;

import booking.domain.work.Delivery;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import booking.domain.work.Outbox;
import booking.domain.work.Subscriptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** An outbox in memory. Facts that nobody handles are only remembered. */
public final class InMemoryOutbox implements Outbox {
  private final InMemoryStore store;
  private final Subscriptions subscriptions;

  InMemoryOutbox(InMemoryStore store, Subscriptions subscriptions) {
    this.store = store;
    this.subscriptions = subscriptions;
  }

  record Address(FactId fact, String handler) {
    static Address of(Delivery delivery) {
      return new Address(delivery.fact().id(), delivery.handler());
    }
  }

  /**
   * @param leasedUntil from when on somebody else may take it
   * @param buried whether it waits for somebody to ask for it
   */
  record Waiting(Delivery delivery, Instant leasedUntil, boolean buried) {
    boolean isDue(Instant now) {
      return !buried && !delivery.due().isAfter(now) && !leasedUntil.isAfter(now);
    }

    Waiting leased(Instant until) {
      var tried =
          new Delivery(
              delivery.fact(),
              delivery.handler(),
              delivery.attempts() + 1,
              delivery.due(),
              delivery.trouble());
      return new Waiting(tried, until, buried);
    }

    Waiting free() {
      return new Waiting(delivery, Instant.MIN, buried);
    }

    Waiting again(Instant due, Optional<String> trouble, boolean bury) {
      var next =
          new Delivery(delivery.fact(), delivery.handler(), delivery.attempts(), due, trouble);
      return new Waiting(next, Instant.MIN, bury);
    }
  }

  /** Every fact that was ever added, delivered or not, the oldest first. */
  public List<Fact> facts() {
    return store.read(tables -> tables.facts().stream().toList());
  }

  @Override
  public void add(Collection<Fact> facts) {
    store.write(tables -> {
      facts.forEach(fact -> add(tables, fact));
      return facts.size();
    });
  }

  private void add(Tables tables, Fact fact) {
    tables.facts().put(fact.id(), fact);
    for (var handler : subscriptions.of(fact.kind())) {
      var delivery = new Delivery(fact, handler, 0, fact.at(), Optional.empty());
      tables.deliveries().put(Address.of(delivery), new Waiting(delivery, Instant.MIN, false));
    }
  }

  @Override
  public List<Delivery> lease(int atMost, Instant now, Duration lease) {
    return lease(delivery -> true, atMost, now, lease);
  }

  @Override
  public List<Delivery> lease(String handler, int atMost, Instant now, Duration lease) {
    return lease(delivery -> delivery.handler().equals(handler), atMost, now, lease);
  }

  private List<Delivery> lease(Predicate<Delivery> which, int atMost, Instant now, Duration lease) {
    return store.write(tables -> {
      var taken =
          firstOfEach(tables).stream()
              .filter(waiting -> which.test(waiting.delivery()) && waiting.isDue(now))
              .sorted(Comparator.comparing(waiting -> waiting.delivery().due()))
              .limit(atMost)
              .toList();
      taken.forEach(waiting -> put(tables, waiting.leased(now.plus(lease))));
      return taken.stream().map(Waiting::delivery).toList();
    });
  }

  private record Line(UUID subject, String handler) {}

  /** Only the oldest of each subject and handler has its turn. */
  private static List<Waiting> firstOfEach(Tables tables) {
    var served = new HashSet<Line>();
    return tables.deliveries().stream()
        .filter(waiting -> {
          var delivery = waiting.delivery();
          return served.add(new Line(delivery.fact().subject(), delivery.handler()));
        })
        .toList();
  }

  private static void put(Tables tables, Waiting waiting) {
    tables.deliveries().put(Address.of(waiting.delivery()), waiting);
  }

  @Override
  public void takeOver() {
    store.write(tables -> {
      var all = tables.deliveries().stream().toList();
      all.forEach(waiting -> put(tables, waiting.free()));
      return all.size();
    });
  }

  @Override
  public void delivered(Delivery delivery) {
    store.write(tables -> {
      tables.deliveries().remove(Address.of(delivery));
      return delivery;
    });
  }

  @Override
  public void postpone(Delivery delivery, Instant until, String trouble) {
    change(delivery, waiting -> waiting.again(until, Optional.of(trouble), false));
  }

  @Override
  public void bury(Delivery delivery, String trouble) {
    change(
        delivery, waiting -> waiting.again(waiting.delivery().due(), Optional.of(trouble), true));
  }

  @Override
  public List<Delivery> dead(int atMost) {
    return store.read(tables ->
        tables.deliveries().stream()
            .filter(Waiting::buried)
            .limit(atMost)
            .map(Waiting::delivery)
            .toList());
  }

  @Override
  public boolean revive(FactId fact, String handler, Instant now) {
    return store.write(tables -> {
      var buried = tables.deliveries().find(new Address(fact, handler)).filter(Waiting::buried);
      buried.ifPresent(
          waiting -> put(tables, waiting.again(now, waiting.delivery().trouble(), false)));
      return buried.isPresent();
    });
  }

  @Override
  public Duration lag(Instant now) {
    return store.read(tables ->
        tables.deliveries().stream()
            .filter(waiting -> !waiting.buried() && !waiting.delivery().due().isAfter(now))
            .map(waiting -> Duration.between(waiting.delivery().due(), now))
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO));
  }

  private void change(Delivery delivery, UnaryOperator<Waiting> how) {
    store.write(tables -> {
      var waiting = tables.deliveries().find(Address.of(delivery)).map(how);
      waiting.ifPresent(next -> put(tables, next));
      return waiting;
    });
  }
}
