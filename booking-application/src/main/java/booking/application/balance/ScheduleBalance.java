package booking.application.balance;

import booking.application.checkout.Owed;
import booking.application.work.NotYet;
import booking.domain.balance.Balance;
import booking.domain.balance.BalanceDetails;
import booking.domain.balance.Balances;
import booking.domain.catalog.Catalog;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.Payments;
import booking.domain.payment.Statement;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Schedules what is due later, once an order stands on its deposit. */
public final class ScheduleBalance implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("schedule-balance", Set.of(OrderFacts.CONFIRMED));

  private final Orders orders;
  private final Payments payments;
  private final Balances balances;
  private final Owed owed;
  private final Catalog catalog;
  private final PaymentGateway gateway;

  public ScheduleBalance(
      Orders orders,
      Payments payments,
      Balances balances,
      Owed owed,
      Catalog catalog,
      PaymentGateway gateway) {
    this.orders = orders;
    this.payments = payments;
    this.balances = balances;
    this.owed = owed;
    this.catalog = catalog;
    this.gateway = gateway;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    orders
        .find(new OrderId(fact.subject()))
        .filter(order -> owed.of(order).isPositive())
        .ifPresent(order -> order.details().quote().restDueOn().ifPresent(on -> add(order, on)));
  }

  /** Added before, it stays as far as it has come. */
  private void add(Order order, LocalDate dueOn) {
    if (balances.find(order.id()).isEmpty()) {
      var supplier = order.details().supplier();
      var zone = catalog.of(supplier).orElseThrow().supplier().zone();
      balances.add(
          new Balance.Scheduled(
              new BalanceDetails(order.id(), supplier, dueOn, zone, keptCard(order))));
    }
  }

  /** Only where its owner agreed. */
  private Optional<KeptCard> keptCard(Order order) {
    return order.details().acceptance().keepsCard()
        ? payments.of(order.id()).stream()
            .filter(Payment.Captured.class::isInstance)
            .findFirst()
            .flatMap(this::keptCard)
        : Optional.empty();
  }

  private Optional<KeptCard> keptCard(Payment payment) {
    return switch (gateway.statement(payment.details().intent().orElseThrow())) {
      case Statement.Known known -> known.kept();
      case Statement.Unknown silent -> throw new NotYet("the gateway does not name the card");
    };
  }
}
