package booking.bootstrap.wiring;

import booking.application.cancellation.CancelBooking;
import booking.application.cancellation.Goodwill;
import booking.application.cancellation.PreviewCancellation;
import booking.application.checkout.Owed;
import booking.application.dispute.FollowDispute;
import booking.application.giftcard.NewCards;
import booking.application.invoice.CorrectOrder;
import booking.application.refund.ChaseRefunds;
import booking.application.refund.DecideRefund;
import booking.application.refund.FollowMoney;
import booking.application.refund.OrderMoney;
import booking.application.refund.PayRefund;
import booking.application.refund.PayWhenApproved;
import booking.application.refund.RequestRefund;
import booking.application.refund.ReturnExcess;
import booking.application.refund.WatchMoney;
import booking.application.report.Reconcile;
import booking.application.settlement.ShowSettlement;
import booking.application.work.NewFacts;
import booking.domain.catalog.Catalog;
import booking.domain.checkout.Settlements;
import booking.domain.dispute.Disputes;
import booking.domain.giftcard.GiftCards;
import booking.domain.ledger.Journal;
import booking.domain.order.AccessTokens;
import booking.domain.order.Orders;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.Payments;
import booking.domain.pricing.PriceBooks;
import booking.domain.refund.Refunds;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Cancelling, giving money back, disputes, and comparing the books with the gateway. */
@Factory
final class AfterSaleWiring {

  @Singleton
  OrderMoney orderMoney(Journal journal, Payments payments, Refunds refunds, Ids ids) {
    return new OrderMoney(journal, payments, refunds, ids);
  }

  @Singleton
  PreviewCancellation previewCancellation(
      Orders orders,
      Catalog catalog,
      PriceBooks books,
      OrderMoney money,
      AccessTokens tokens,
      ServerClock clock) {
    return new PreviewCancellation(orders, catalog, books, money, tokens, clock);
  }

  @Singleton
  Goodwill goodwill(Catalog catalog, NewCards cards, Journal journal, Ids ids) {
    return new Goodwill(catalog, cards, journal, ids);
  }

  @Singleton
  ReturnExcess returnExcess(
      OrderMoney money,
      Refunds refunds,
      Disputes disputes,
      Catalog catalog,
      Outbox outbox,
      NewFacts facts) {
    return new ReturnExcess(money, refunds, disputes, catalog, outbox, facts);
  }

  @Singleton
  CancelBooking cancelBooking(
      PreviewCancellation preview,
      Orders orders,
      Settlements settlements,
      AccessTokens tokens,
      Refunds refunds,
      ReturnExcess excess,
      CorrectOrder correctOrder,
      Goodwill goodwill,
      Ids ids,
      UnitOfWork unit) {
    return new CancelBooking(
        preview, orders, settlements, tokens, refunds, excess, correctOrder, goodwill, ids, unit);
  }

  @Singleton
  RequestRefund requestRefund(
      Orders orders,
      Settlements settlements,
      Refunds refunds,
      OrderMoney money,
      AccessTokens tokens,
      NewFacts facts,
      UnitOfWork unit,
      ServerClock clock) {
    return new RequestRefund(orders, settlements, refunds, money, tokens, facts, unit, clock);
  }

  @Singleton
  DecideRefund decideRefund(
      Refunds refunds,
      Settlements settlements,
      OrderMoney money,
      CorrectOrder correctOrder,
      Journal journal,
      Ids ids,
      Outbox outbox,
      UnitOfWork unit,
      ServerClock clock) {
    return new DecideRefund(
        refunds, settlements, money, correctOrder, journal, ids, outbox, unit, clock);
  }

  @Singleton
  PayRefund payRefund(
      Refunds refunds,
      Settlements settlements,
      PaymentGateway gateway,
      Journal journal,
      Outbox outbox,
      Ids ids,
      UnitOfWork unit,
      ServerClock clock) {
    return new PayRefund(refunds, settlements, gateway, journal, outbox, ids, unit, clock);
  }

  @Singleton
  PayWhenApproved payWhenApproved(PayRefund pay) {
    return new PayWhenApproved(pay);
  }

  @Singleton
  ChaseRefunds chaseRefunds(Refunds refunds, PayRefund pay, ServerClock clock) {
    return new ChaseRefunds(refunds, pay, clock);
  }

  @Singleton
  FollowDispute followDispute(
      Disputes disputes,
      GiftCards cards,
      Journal journal,
      Outbox outbox,
      Ids ids,
      UnitOfWork unit,
      ServerClock clock) {
    return new FollowDispute(disputes, cards, journal, outbox, ids, unit, clock);
  }

  @Singleton
  FollowMoney followMoney(
      Settlements settlements,
      Refunds refunds,
      PayRefund pay,
      FollowDispute dispute,
      GiftCards cards,
      PaymentGateway gateway,
      Ids ids,
      UnitOfWork unit,
      ServerClock clock) {
    return new FollowMoney(settlements, refunds, pay, dispute, cards, gateway, ids, unit, clock);
  }

  @Singleton
  WatchMoney watchMoney(Payments payments, FollowMoney follow, ServerClock clock) {
    return new WatchMoney(payments, follow, clock);
  }

  @Singleton
  Reconcile reconcile(Payments payments, Journal journal, PaymentGateway gateway) {
    return new Reconcile(payments, journal, gateway);
  }

  @Singleton
  ShowSettlement showSettlement(
      Settlements settlements,
      Owed owed,
      Payments payments,
      Refunds refunds,
      Disputes disputes,
      Catalog catalog,
      AccessTokens tokens,
      ServerClock clock) {
    return new ShowSettlement(
        settlements, owed, payments, refunds, disputes, catalog, tokens, clock);
  }
}
