package booking.bootstrap.wiring;

import booking.application.availability.Alternatives;
import booking.application.balance.FollowBalance;
import booking.application.balance.ReleaseWhenUnpaid;
import booking.application.balance.ReplanBalance;
import booking.application.balance.ScheduleBalance;
import booking.application.balance.TellOfBalance;
import booking.application.checkout.Owed;
import booking.application.checkout.SettlePayment;
import booking.application.checkout.SettleWhenTold;
import booking.application.closure.CancelItsBookings;
import booking.application.closure.CancelLateBookings;
import booking.application.giftcard.SoldCards;
import booking.application.invoice.InvoiceWhenConfirmed;
import booking.application.invoice.MailInvoice;
import booking.application.notice.OrderLinks;
import booking.application.notice.TellCustomer;
import booking.application.notice.TellCustomerOfCancellation;
import booking.application.notice.TellCustomerOfChange;
import booking.application.notice.TellOfDisputes;
import booking.application.notice.TellOfMoneyLetGo;
import booking.application.notice.TellOfRefunds;
import booking.application.notice.TellRecipients;
import booking.application.notice.TellSupplier;
import booking.application.notice.TellSupplierOfCancellation;
import booking.application.notice.TellSupplierOfChange;
import booking.application.refund.FollowMoney;
import booking.application.refund.GiveBackExcess;
import booking.application.refund.PayWhenApproved;
import booking.application.work.DeliverFacts;
import booking.application.work.NewFacts;
import booking.application.work.RetryDeadLetter;
import booking.application.work.TidyUp;
import booking.bootstrap.work.OutboxRunner;
import booking.domain.catalog.Catalog;
import booking.domain.notice.Notifier;
import booking.domain.order.Orders;
import booking.domain.payment.WebhookInbox;
import booking.domain.work.FactHandler;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import booking.domain.work.Pause;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscriptions;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Facts and who is told of them. */
@Factory
final class WorkWiring {

  @Singleton
  NewFacts newFacts(Ids ids) {
    return new NewFacts(ids);
  }

  /** Known before the handlers are, since what they use stores deliveries for them. */
  @Singleton
  Subscriptions subscriptions() {
    return Subscriptions.of(
        SettleWhenTold.SUBSCRIPTION,
        PayWhenApproved.SUBSCRIPTION,
        FollowMoney.SUBSCRIPTION,
        TellCustomer.SUBSCRIPTION,
        TellRecipients.SUBSCRIPTION,
        TellSupplier.SUBSCRIPTION,
        CancelItsBookings.SUBSCRIPTION,
        CancelLateBookings.SUBSCRIPTION,
        TellCustomerOfCancellation.SUBSCRIPTION,
        TellSupplierOfCancellation.SUBSCRIPTION,
        TellCustomerOfChange.SUBSCRIPTION,
        TellSupplierOfChange.SUBSCRIPTION,
        TellOfRefunds.SUBSCRIPTION,
        TellOfDisputes.SUBSCRIPTION,
        TellOfMoneyLetGo.SUBSCRIPTION,
        InvoiceWhenConfirmed.SUBSCRIPTION,
        MailInvoice.SUBSCRIPTION,
        ScheduleBalance.SUBSCRIPTION,
        ReplanBalance.SUBSCRIPTION,
        TellOfBalance.SUBSCRIPTION,
        FollowBalance.SUBSCRIPTION,
        GiveBackExcess.SUBSCRIPTION,
        ReleaseWhenUnpaid.SUBSCRIPTION);
  }

  @Singleton
  Pause pause() {
    return moment -> LockSupport.parkNanos(moment.toNanos());
  }

  @Singleton
  SettleWhenTold settleWhenTold(SettlePayment settle) {
    return new SettleWhenTold(settle);
  }

  @Singleton
  TellCustomer tellCustomer(
      Orders orders,
      Catalog catalog,
      Owed owed,
      Alternatives alternatives,
      SoldCards soldCards,
      OrderLinks links,
      Notifier notifier) {
    return new TellCustomer(orders, catalog, owed, alternatives, soldCards, links, notifier);
  }

  @Singleton
  TellSupplier tellSupplier(Orders orders, Catalog catalog, Owed owed, Notifier notifier) {
    return new TellSupplier(orders, catalog, owed, notifier);
  }

  @Singleton
  DeliverFacts deliverFacts(Outbox outbox, List<FactHandler> handlers, ServerClock clock) {
    return new DeliverFacts(outbox, handlers, clock);
  }

  @Bean(preDestroy = "close")
  @Singleton
  OutboxRunner outboxRunner(DeliverFacts deliver) {
    return new OutboxRunner(deliver);
  }

  @Singleton
  TidyUp tidyUp(IdempotencyKeys keys, WebhookInbox inbox, ServerClock clock) {
    return new TidyUp(keys, inbox, clock);
  }

  @Singleton
  RetryDeadLetter retryDeadLetter(Outbox outbox, ServerClock clock) {
    return new RetryDeadLetter(outbox, clock);
  }
}
