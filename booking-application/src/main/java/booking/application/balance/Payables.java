package booking.application.balance;

import booking.application.checkout.Owed;
import booking.domain.availability.ClaimState;
import booking.domain.balance.Balance;
import booking.domain.balance.Balances;
import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.order.Order;
import booking.domain.work.ServerClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** What can be paid for an order now. */
public final class Payables {
  private final Owed owed;
  private final Balances balances;
  private final ServerClock clock;

  public Payables(Owed owed, Balances balances, ServerClock clock) {
    this.owed = owed;
    this.balances = balances;
    this.clock = clock;
  }

  /** Empty when nothing can be paid. */
  Optional<Payable> of(Checkout checkout) {
    return switch (checkout.order()) {
      case Order.Placed placed -> toStand(checkout);
      case Order.Confirmed confirmed -> toBePaidLater(checkout, confirmed);
      case Order.Draft none -> Optional.empty();
      case Order.Abandoned none -> Optional.empty();
      case Order.Cancelled none -> Optional.empty();
      case Order.Closed none -> Optional.empty();
    };
  }

  private Optional<Payable> toStand(Checkout checkout) {
    var quote = checkout.order().details().quote();
    var hold = checkout.hold();
    boolean held = hold.state() == ClaimState.HELD && !hold.isOverdue(clock.now());
    var kind = quote.totals().dueLater().isZero() ? Payable.Kind.ORDER : Payable.Kind.DEPOSIT;
    return held
        ? Optional.of(new Payable(checkout, kind, quote.atGateway(), hold.expiresAt()))
        : Optional.empty();
  }

  /** Given up already: it is about to be cancelled. */
  private boolean isReleased(Order.Confirmed order) {
    return balances.find(order.id()).filter(Balance.Released.class::isInstance).isPresent();
  }

  private Optional<Payable> toBePaidLater(Checkout checkout, Order.Confirmed order) {
    var amount = owed.of(order);
    var later = order.details().quote().totals().dueLater();
    var kind = later.isZero() ? Payable.Kind.DIFFERENCE : Payable.Kind.BALANCE;
    return end(order)
        .filter(end -> amount.isPositive() && clock.now().isBefore(end) && !isReleased(order))
        .map(end -> new Payable(checkout, kind, amount, end));
  }

  /** When the last of what stands is over. */
  private static Optional<Instant> end(Order.Confirmed order) {
    return order.bookings().stream()
        .filter(Booking.Confirmed.class::isInstance)
        .map(booking -> booking.details().item().when().interval().end())
        .max(Comparator.naturalOrder());
  }
}
