package booking.bootstrap.wiring;

import booking.application.balance.ChaseBalances;
import booking.application.balance.CollectBalance;
import booking.application.balance.FollowBalance;
import booking.application.balance.ListBalances;
import booking.application.balance.OpenBalance;
import booking.application.balance.PayLinks;
import booking.application.balance.ReleaseByCancelling;
import booking.application.balance.ReleaseUnpaid;
import booking.application.balance.ReleaseWhenUnpaid;
import booking.application.balance.ReplanBalance;
import booking.application.balance.ScheduleBalance;
import booking.application.balance.TellOfBalance;
import booking.application.cancellation.CancelBooking;
import booking.application.checkout.BalanceMoves;
import booking.application.checkout.Owed;
import booking.application.checkout.SettlePayment;
import booking.application.refund.GiveBackExcess;
import booking.application.refund.OrderMoney;
import booking.application.work.NewFacts;
import booking.domain.balance.Balances;
import booking.domain.catalog.Catalog;
import booking.domain.checkout.Settlements;
import booking.domain.notice.Notifier;
import booking.domain.order.Orders;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.Payments;
import booking.domain.refund.Refunds;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Asking for what is due later, until it is paid or given up. */
@Factory
final class DunningWiring {

  @Singleton
  ScheduleBalance scheduleBalance(
      Orders orders,
      Payments payments,
      Balances balances,
      Owed owed,
      Catalog catalog,
      PaymentGateway gateway) {
    return new ScheduleBalance(orders, payments, balances, owed, catalog, gateway);
  }

  @Singleton
  ReplanBalance replanBalance(
      Orders orders, Refunds refunds, Balances balances, Owed owed, Catalog catalog) {
    return new ReplanBalance(orders, refunds, balances, owed, catalog);
  }

  @Singleton
  ChaseBalances chaseBalances(
      Balances balances,
      Orders orders,
      Owed owed,
      Catalog catalog,
      Outbox outbox,
      NewFacts facts,
      UnitOfWork unit,
      ServerClock clock) {
    return new ChaseBalances(balances, orders, owed, catalog, outbox, facts, unit, clock);
  }

  @Singleton
  ListBalances listBalances(Balances balances, Orders orders, Owed owed) {
    return new ListBalances(balances, orders, owed);
  }

  @Singleton
  TellOfBalance.Sources balanceSources(
      Orders orders, Payments payments, Balances balances, Catalog catalog) {
    return new TellOfBalance.Sources(orders, payments, balances, catalog);
  }

  @Singleton
  TellOfBalance tellOfBalance(
      TellOfBalance.Sources sources,
      Owed owed,
      PayLinks links,
      OpenBalance openBalance,
      SettlePayment settle,
      Notifier notifier) {
    return new TellOfBalance(
        sources, owed, links, new CollectBalance(openBalance, settle), notifier);
  }

  @Singleton
  FollowBalance followBalance(Orders orders, Balances balances, Owed owed, ServerClock clock) {
    return new FollowBalance(orders, balances, owed, clock);
  }

  @Singleton
  GiveBackExcess giveBackExcess(
      Settlements settlements,
      Refunds refunds,
      OrderMoney money,
      NewFacts facts,
      UnitOfWork unit,
      ServerClock clock) {
    return new GiveBackExcess(settlements, refunds, money, facts, unit, clock);
  }

  @Singleton
  ReleaseUnpaid releaseUnpaid(CancelBooking cancel) {
    return new ReleaseByCancelling(cancel);
  }

  @Singleton
  ReleaseWhenUnpaid releaseWhenUnpaid(
      Settlements settlements,
      Balances balances,
      Owed owed,
      SettlePayment settle,
      Ids ids,
      ReleaseUnpaid release,
      ServerClock clock) {
    return new ReleaseWhenUnpaid(
        settlements, balances, owed, settle, new BalanceMoves(ids), release, clock);
  }
}
