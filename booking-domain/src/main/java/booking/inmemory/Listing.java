package booking.inmemory;

import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.order.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A page of what an operator looks at. */
record Listing(Checkouts checkouts, Filter filter) {
  static final Comparator<Order> OLDEST_FIRST =
      Comparator.comparing((Order order) -> order.details().placedAt())
          .thenComparing(order -> order.id().value());

  List<Checkout> page() {
    Optional<Order> end = filter.after().flatMap(checkouts::find).map(Checkout::order);
    if (filter.after().isPresent() && end.isEmpty()) {
      return List.of();
    }
    return checkouts
        .all()
        .filter(this::isWanted)
        .filter(checkout ->
            end.stream().allMatch(order -> OLDEST_FIRST.compare(checkout.order(), order) < 0))
        .sorted(Comparator.comparing(Checkout::order, OLDEST_FIRST).reversed())
        .limit(filter.atMost())
        .toList();
  }

  private boolean isWanted(Checkout checkout) {
    var order = checkout.order();
    return filter.supplier().stream().allMatch(order.details().supplier()::equals)
        && filter.state().stream().allMatch(state -> state == stateOf(order))
        && filter.stuckSince().stream()
            .allMatch(since ->
                Unfinished.of(checkout).filter(stuck -> stuck.since().isBefore(since)).isPresent());
  }

  private static Filter.State stateOf(Order order) {
    return switch (order) {
      case Order.Draft draft -> throw new IllegalStateException("A draft is not stored");
      case Order.Placed placed -> Filter.State.PLACED;
      case Order.Confirmed confirmed -> Filter.State.CONFIRMED;
      case Order.Abandoned abandoned -> Filter.State.ABANDONED;
      case Order.Cancelled cancelled -> Filter.State.CANCELLED;
      case Order.Closed closed -> Filter.State.CLOSED;
    };
  }
}
