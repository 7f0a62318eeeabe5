package booking.bootstrap.wiring;

import booking.application.cancellation.FeeKept;
import booking.application.checkout.Owed;
import booking.application.notice.OrderLinks;
import booking.application.notice.TellCustomerOfCancellation;
import booking.application.notice.TellOfDisputes;
import booking.application.notice.TellOfMoneyLetGo;
import booking.application.notice.TellOfRefunds;
import booking.application.notice.TellSupplierOfCancellation;
import booking.domain.balance.Balances;
import booking.domain.catalog.Catalog;
import booking.domain.dispute.Disputes;
import booking.domain.giftcard.GiftCards;
import booking.domain.notice.Notifier;
import booking.domain.order.Orders;
import booking.domain.refund.Refunds;
import booking.domain.work.ServerClock;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Who is told of what was undone after the sale. */
@Factory
final class AfterSaleNoticeWiring {

  @Singleton
  FeeKept feeKept(Balances balances) {
    return new FeeKept(balances);
  }

  @Singleton
  TellCustomerOfCancellation tellCustomerOfCancellation(
      Orders orders,
      Refunds refunds,
      FeeKept feeKept,
      GiftCards giftCards,
      Catalog catalog,
      OrderLinks links,
      Notifier notifier,
      ServerClock clock) {
    return new TellCustomerOfCancellation(
        orders, refunds, feeKept, giftCards, catalog, links, notifier, clock);
  }

  @Singleton
  TellSupplierOfCancellation tellSupplierOfCancellation(
      Orders orders, Catalog catalog, Notifier notifier) {
    return new TellSupplierOfCancellation(orders, catalog, notifier);
  }

  @Singleton
  TellOfRefunds tellOfRefunds(Refunds refunds, Orders orders, Catalog catalog, Notifier notifier) {
    return new TellOfRefunds(refunds, orders, catalog, notifier);
  }

  @Singleton
  TellOfDisputes tellOfDisputes(
      Disputes disputes, Orders orders, Catalog catalog, Notifier notifier) {
    return new TellOfDisputes(disputes, orders, catalog, notifier);
  }

  @Singleton
  TellOfMoneyLetGo tellOfMoneyLetGo(
      Orders orders, Owed owed, Catalog catalog, OrderLinks links, Notifier notifier) {
    return new TellOfMoneyLetGo(orders, owed, catalog, links, notifier);
  }
}
