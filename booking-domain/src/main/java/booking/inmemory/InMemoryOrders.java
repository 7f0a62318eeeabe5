package booking.inmemory;

import booking.domain.booking.BookingId;
import booking.domain.checkout.Checkout;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.party.EmailAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Orders in memory. */
public final class InMemoryOrders implements Orders {
  private final InMemoryStore store;

  InMemoryOrders(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<Order> find(OrderId id) {
    return store.read(tables -> tables.checkouts().find(id).map(Checkout::order));
  }

  @Override
  public Optional<Order> holding(BookingId booking) {
    return read(orders ->
        orders
            .filter(order -> order.bookings().stream().anyMatch(one -> one.id().equals(booking)))
            .findFirst());
  }

  @Override
  public List<Order> of(EmailAddress customer, Instant now, int atMost) {
    var firstWhatCounts = Comparator.comparingInt((Order order) -> rank(order, now));
    return read(orders ->
        orders
            .filter(order -> isOf(order, customer) && !(order instanceof Order.Abandoned))
            .sorted(firstWhatCounts.thenComparing(Listing.OLDEST_FIRST.reversed()))
            .limit(atMost)
            .toList());
  }

  private static int rank(Order order, Instant now) {
    if (order instanceof Order.Placed) {
      return 2;
    }
    return order instanceof Order.Confirmed && !isOver(order, now) ? 0 : 1;
  }

  private static boolean isOver(Order order, Instant now) {
    return order.bookings().stream()
        .noneMatch(booking -> booking.details().item().when().interval().end().isAfter(now));
  }

  private static boolean isOf(Order order, EmailAddress customer) {
    return order.details().customer().email().normalised().equals(customer.normalised());
  }

  private <T> T read(Function<Stream<Order>, T> question) {
    return store.read(tables -> question.apply(tables.checkouts().stream().map(Checkout::order)));
  }
}
