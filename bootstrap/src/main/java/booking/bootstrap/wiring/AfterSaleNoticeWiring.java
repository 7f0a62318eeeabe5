package booking.bootstrap.wiring;

import booking.application.balance.MakePayLink;
import booking.application.cancellation.FeeKept;
import booking.application.checkout.Owed;
import booking.application.notice.ChangedBookings;
import booking.application.notice.OrderLinks;
import booking.application.notice.TellCustomerOfCancellation;
import booking.application.notice.TellCustomerOfChange;
import booking.application.notice.TellOfDisputes;
import booking.application.notice.TellOfMoneyLetGo;
import booking.application.notice.TellOfRefunds;
import booking.application.notice.TellSupplierOfCancellation;
import booking.application.notice.TellSupplierOfChange;
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

/** Who is told of what was changed or undone after the sale. */
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
  ChangedBookings changedBookings(Orders orders, Refunds refunds, Owed owed, Catalog catalog) {
    return new ChangedBookings(orders, refunds, owed, catalog);
  }

  @Singleton
  TellCustomerOfChange tellCustomerOfChange(
      ChangedBookings changed, MakePayLink payLink, OrderLinks links, Notifier notifier) {
    return new TellCustomerOfChange(changed, payLink, links, notifier);
  }

  @Singleton
  TellSupplierOfChange tellSupplierOfChange(ChangedBookings changed, Notifier notifier) {
    return new TellSupplierOfChange(changed, notifier);
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
