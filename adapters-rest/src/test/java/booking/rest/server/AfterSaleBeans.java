package booking.rest.server;

import booking.application.cancellation.CancelBooking;
import booking.application.cancellation.FeeKept;
import booking.application.cancellation.Goodwill;
import booking.application.cancellation.PreviewCancellation;
import booking.application.checkout.Owed;
import booking.application.dispute.FollowDispute;
import booking.application.giftcard.NewCards;
import booking.application.invoice.CorrectOrder;
import booking.application.refund.DecideRefund;
import booking.application.refund.FollowMoney;
import booking.application.refund.OrderMoney;
import booking.application.refund.PayRefund;
import booking.application.refund.PayWhenApproved;
import booking.application.refund.RequestRefund;
import booking.application.refund.ReturnExcess;
import booking.application.report.Reconcile;
import booking.application.settlement.ShowSettlement;
import booking.application.work.NewFacts;
import booking.domain.dispute.Disputes;
import booking.domain.order.AccessTokens;
import booking.domain.order.Orders;
import booking.domain.refund.Refunds;
import booking.inmemory.InMemoryBackend;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What is done after the sale, over the same stores in memory. */
@Factory
final class AfterSaleBeans {
  private final InMemoryBackend backend;

  AfterSaleBeans(InMemoryBackend backend) {
    this.backend = backend;
  }

  @Singleton
  Orders orders() {
    return backend.orders();
  }

  @Singleton
  Refunds refunds() {
    return backend.refunds();
  }

  @Singleton
  Disputes disputes() {
    return backend.disputes();
  }

  @Singleton
  OrderMoney money() {
    return new OrderMoney(backend.journal(), backend.payments(), backend.refunds(), backend.ids());
  }

  @Singleton
  PreviewCancellation preview(OrderMoney money, AccessTokens tokens) {
    return new PreviewCancellation(
        backend.orders(), backend.catalog(), backend.priceBooks(), money, tokens, backend.clock());
  }

  @Singleton
  CancelBooking cancel(
      PreviewCancellation preview,
      ReturnExcess excess,
      AccessTokens tokens,
      CorrectOrder correctOrder) {
    return new CancelBooking(
        preview,
        backend.orders(),
        backend.settlements(),
        tokens,
        backend.refunds(),
        excess,
        correctOrder,
        new Goodwill(
            backend.catalog(),
            new NewCards(backend.giftCards(), backend.ids()),
            backend.journal(),
            backend.ids()),
        backend.ids(),
        backend.unitOfWork());
  }

  @Singleton
  ReturnExcess excess(OrderMoney money) {
    return new ReturnExcess(
        money,
        backend.refunds(),
        backend.disputes(),
        backend.catalog(),
        backend.outbox(),
        new NewFacts(backend.ids()));
  }

  @Singleton
  RequestRefund requestRefund(OrderMoney money, AccessTokens tokens) {
    return new RequestRefund(
        backend.orders(),
        backend.settlements(),
        backend.refunds(),
        money,
        tokens,
        new NewFacts(backend.ids()),
        backend.unitOfWork(),
        backend.clock());
  }

  @Singleton
  DecideRefund decideRefund(OrderMoney money, CorrectOrder correctOrder) {
    return new DecideRefund(
        backend.refunds(),
        backend.settlements(),
        money,
        correctOrder,
        backend.journal(),
        backend.ids(),
        backend.outbox(),
        backend.unitOfWork(),
        backend.clock());
  }

  @Singleton
  PayRefund payRefund() {
    return new PayRefund(
        backend.refunds(),
        backend.settlements(),
        backend.gateway(),
        backend.journal(),
        backend.outbox(),
        backend.ids(),
        backend.unitOfWork(),
        backend.clock());
  }

  @Singleton
  PayWhenApproved payWhenApproved(PayRefund pay) {
    return new PayWhenApproved(pay);
  }

  @Singleton
  FollowMoney followMoney(PayRefund pay) {
    return new FollowMoney(
        backend.settlements(),
        backend.refunds(),
        pay,
        new FollowDispute(
            backend.disputes(),
            backend.giftCards(),
            backend.journal(),
            backend.outbox(),
            backend.ids(),
            backend.unitOfWork(),
            backend.clock()),
        backend.giftCards(),
        backend.gateway(),
        backend.ids(),
        backend.unitOfWork(),
        backend.clock());
  }

  @Singleton
  Reconcile reconcile() {
    return new Reconcile(backend.payments(), backend.journal(), backend.gateway());
  }

  @Singleton
  ShowSettlement showSettlement(AccessTokens tokens) {
    return new ShowSettlement(
        backend.settlements(),
        new Owed(backend.journal()),
        backend.payments(),
        backend.refunds(),
        backend.disputes(),
        backend.catalog(),
        tokens,
        backend.clock());
  }

  @Singleton
  FeeKept feeKept() {
    return new FeeKept(backend.balances());
  }
}
