package booking.application.balance;

import booking.application.checkout.Owed;
import booking.application.work.NotYet;
import booking.domain.balance.Balance;
import booking.domain.balance.BalanceFacts;
import booking.domain.balance.Balances;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.notice.Notice;
import booking.domain.notice.Notice.BalanceAsked.Manner;
import booking.domain.notice.Notifier;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Payment;
import booking.domain.payment.Payments;
import booking.domain.payment.Purpose;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Optional;
import java.util.Set;

/**
 * Asks customers for what they owe, and tells what became of it, if it is still so by the time it
 * is told. When it is due a card that is kept is charged first: who has paid by that is not asked.
 */
public final class TellOfBalance implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription(
          "tell-of-balance",
          Set.of(
              BalanceFacts.REMINDED,
              BalanceFacts.DUE,
              BalanceFacts.DUNNED,
              BalanceFacts.IN_GRACE,
              OrderFacts.BALANCE_PAID));

  private final Sources sources;
  private final Owed owed;
  private final PayLinks links;
  private final CollectBalance collect;
  private final Notifier notifier;

  /** Where it reads what is true by then. */
  public record Sources(Orders orders, Payments payments, Balances balances, Catalog catalog) {}

  public TellOfBalance(
      Sources sources, Owed owed, PayLinks links, CollectBalance collect, Notifier notifier) {
    this.sources = sources;
    this.owed = owed;
    this.links = links;
    this.collect = collect;
    this.notifier = notifier;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    var id = new OrderId(fact.subject());
    var order = sources.orders().find(id).orElseThrow();
    if (fact.kind().equals(OrderFacts.BALANCE_PAID)) {
      received(fact, order).ifPresent(notifier::send);
      return;
    }
    sources
        .balances()
        .find(id)
        .flatMap(balance -> notice(fact, balance, order))
        .ifPresent(notifier::send);
  }

  private Supplier supplier(Order order) {
    return sources.catalog().of(order.details().supplier()).orElseThrow().supplier();
  }

  private static String id(Fact fact) {
    return fact.id().value() + "-balance";
  }

  private Optional<Notice> received(Fact fact, Order order) {
    return order instanceof Order.Confirmed confirmed
        ? sources.payments().of(order.id()).stream()
            .filter(payment -> payment.details().purpose() == Purpose.BALANCE)
            .filter(Payment.Captured.class::isInstance)
            .map(payment -> ((Payment.Captured) payment).amount())
            .reduce((one, later) -> later)
            .map(amount ->
                new Notice.BalanceReceived(
                    id(fact), supplier(order), confirmed, amount, owed.of(order)))
        : Optional.empty();
  }

  private Optional<Notice> notice(Fact fact, Balance balance, Order order) {
    return switch (balance) {
      case Balance.Reminded reminded ->
          fact.kind().equals(BalanceFacts.REMINDED)
              ? asked(
                  fact,
                  balance,
                  order,
                  balance.details().card().isPresent()
                      ? Manner.REMINDER_OF_CHARGE
                      : Manner.REMINDER)
              : Optional.empty();
      case Balance.Due due ->
          fact.kind().equals(BalanceFacts.DUE) && !isCollected(due)
              ? asked(fact, balance, order, Manner.DUE)
              : Optional.empty();
      case Balance.Dunned dunned ->
          fact.kind().equals(BalanceFacts.DUNNED)
              ? asked(fact, balance, order, manner(dunned))
              : Optional.empty();
      case Balance.InGrace granted -> overdue(fact, order);
      case Balance.Released toldByItsCancelling -> Optional.empty();
      case Balance.Scheduled silent -> Optional.empty();
      case Balance.Settled silent -> Optional.empty();
    };
  }

  private boolean isCollected(Balance.Due due) {
    return due.details().card().filter(card -> isCollected(due, card)).isPresent();
  }

  private boolean isCollected(Balance.Due due, KeptCard card) {
    return switch (collect.run(due.order(), card)) {
      case PAID -> true;
      case NOT_PAID -> false;
      case UNCLEAR -> throw new NotYet("nobody knows whether the card was charged");
    };
  }

  private static Manner manner(Balance.Dunned dunned) {
    return switch (dunned.times()) {
      case 1 -> Manner.FIRST_DUNNING;
      case 2 -> Manner.SECOND_DUNNING;
      default -> Manner.LAST_DUNNING;
    };
  }

  private Optional<Notice> asked(Fact fact, Balance balance, Order order, Manner manner) {
    var amount = owed.of(order);
    return amount.isPositive() && order instanceof Order.Confirmed confirmed
        ? Optional.of(
            new Notice.BalanceAsked(
                id(fact),
                supplier(order),
                confirmed,
                manner,
                amount,
                balance.details().dueOn(),
                links.to(order.details(), Purpose.BALANCE)))
        : Optional.empty();
  }

  private Optional<Notice> overdue(Fact fact, Order order) {
    var amount = owed.of(order);
    return fact.kind().equals(BalanceFacts.IN_GRACE)
            && amount.isPositive()
            && order instanceof Order.Confirmed confirmed
        ? Optional.of(new Notice.BalanceOverdue(id(fact), supplier(order), confirmed, amount))
        : Optional.empty();
  }
}
