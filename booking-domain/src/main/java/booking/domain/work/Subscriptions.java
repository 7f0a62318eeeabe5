package booking.domain.work;

import java.util.List;

/** All who are told of facts; an outbox stores one delivery for each of those concerned. */
public record Subscriptions(List<Subscription> all) {

  public Subscriptions {
    all = List.copyOf(all);
  }

  public static Subscriptions of(Subscription... all) {
    return new Subscriptions(List.of(all));
  }

  /** The names of the handlers that are told. */
  public List<String> of(FactKind kind) {
    return all.stream()
        .filter(subscription -> subscription.kinds().contains(kind))
        .map(Subscription::handler)
        .toList();
  }
}
