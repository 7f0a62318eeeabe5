package booking.application.balance;

import booking.application.checkout.Owed;
import booking.domain.balance.Balance;
import booking.domain.balance.BalanceDetails;
import booking.domain.balance.Balances;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingFacts;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.DepositPlan;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.order.Order;
import booking.domain.order.Orders;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plans anew when what is owed is due, once a booking is changed: of an order that was sold on a
 * deposit as long before the new start as before the old one, of any other at once.
 */
public final class ReplanBalance implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("replan-balance", Set.of(BookingFacts.CHANGED, RefundFacts.SUCCEEDED));

  private final Orders orders;
  private final Refunds refunds;
  private final Balances balances;
  private final Owed owed;
  private final Catalog catalog;

  public ReplanBalance(
      Orders orders, Refunds refunds, Balances balances, Owed owed, Catalog catalog) {
    this.orders = orders;
    this.refunds = refunds;
    this.balances = balances;
    this.owed = owed;
    this.catalog = catalog;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    changed(fact)
        .filter(order -> owed.of(order).isPositive())
        .ifPresent(order -> plan(order, fact));
  }

  /** What was on its way back when a booking became dearer again is owed once it has gone. */
  private Optional<Order> changed(Fact fact) {
    return fact.kind().equals(BookingFacts.CHANGED)
        ? orders.holding(new BookingId(fact.subject()))
        : refunds
            .find(new RefundId(fact.subject()))
            .filter(refund -> refund.details().origin() == RefundDetails.Origin.POLICY)
            .flatMap(refund -> orders.find(refund.details().order()));
  }

  private void plan(Order order, Fact fact) {
    var seller = catalog.of(order.details().supplier()).orElseThrow();
    var zone = seller.supplier().zone();
    var today = LocalDate.ofInstant(fact.at(), zone);
    var later = dueOn(order, seller).filter(day -> day.isAfter(today));
    var asked =
        new Balance.Scheduled(
            new BalanceDetails(
                order.id(),
                order.details().supplier(),
                later.orElse(today),
                zone,
                Optional.empty()));
    balances
        .find(order.id())
        .ifPresentOrElse(known -> replan(known, later, asked), () -> balances.add(asked));
  }

  /** One that has come to an end unpaid stays in the hands of whoever sees to it. */
  private void replan(Balance known, Optional<LocalDate> later, Balance.Scheduled asked) {
    switch (known) {
      case Balance.Scheduled open -> later.ifPresent(day -> move(open, day));
      case Balance.Reminded open -> later.ifPresent(day -> move(open, day));
      case Balance.Due open -> later.ifPresent(day -> move(open, day));
      case Balance.Dunned open -> later.ifPresent(day -> move(open, day));
      case Balance.Settled paid -> balances.store(paid, asked);
      case Balance.InGrace over -> {}
      case Balance.Released over -> {}
    }
  }

  private void move(Balance open, LocalDate dueOn) {
    if (!dueOn.equals(open.details().dueOn())) {
      balances.store(open, new Balance.Scheduled(open.details().dueOn(dueOn)));
    }
  }

  private static Optional<LocalDate> dueOn(Order order, SupplierCatalogue seller) {
    return order.details().quote().restDueOn().isEmpty()
        ? Optional.empty()
        : order.bookings().stream()
            .filter(Booking.Confirmed.class::isInstance)
            .flatMap(booking -> dueOn(booking, seller))
            .min(LocalDate::compareTo);
  }

  private static Stream<LocalDate> dueOn(Booking booking, SupplierCatalogue seller) {
    var item = booking.details().item();
    return seller
        .experience(item.experience())
        .flatMap(experience -> experience.deposit())
        .or(() -> seller.supplier().terms().deposit())
        .map((DepositPlan plan) -> plan.restDueOn(item.when().start().toLocalDate()))
        .stream();
  }
}
