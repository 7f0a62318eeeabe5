package booking.rest.server;

import booking.application.amendment.AmendBooking;
import booking.application.amendment.AmendUnpaid;
import booking.application.amendment.PreviewAmendment;
import booking.application.amendment.WholeOrder;
import booking.application.availability.Alternatives;
import booking.application.checkout.OpenPayment;
import booking.application.invoice.CorrectOrder;
import booking.application.pricing.Quoting;
import booking.application.refund.OrderMoney;
import booking.application.refund.ReturnExcess;
import booking.domain.order.AccessTokens;
import booking.inmemory.InMemoryBackend;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Changing bookings, over the same stores in memory. */
@Factory
final class AmendmentBeans {
  private final InMemoryBackend backend;

  AmendmentBeans(InMemoryBackend backend) {
    this.backend = backend;
  }

  @Singleton
  PreviewAmendment previewAmendment(Quoting quoting, OrderMoney money, AccessTokens tokens) {
    return new PreviewAmendment(
        backend.orders(),
        quoting,
        backend.catalog(),
        backend.priceBooks(),
        backend.coupons(),
        money,
        tokens,
        backend.clock());
  }

  @Singleton
  AmendUnpaid amendUnpaid(
      Quoting quoting, OpenPayment openPayment, Alternatives alternatives, AccessTokens tokens) {
    return new AmendUnpaid(
        new WholeOrder(quoting, backend.coupons(), backend.giftCards()),
        backend.settlements(),
        backend.gateway(),
        openPayment,
        alternatives,
        tokens,
        backend.ids(),
        backend.clock());
  }

  @Singleton
  AmendBooking amend(
      PreviewAmendment preview,
      AmendUnpaid unpaid,
      CorrectOrder correctOrder,
      ReturnExcess excess,
      Alternatives alternatives) {
    return new AmendBooking(
        preview,
        unpaid,
        backend.orders(),
        backend.settlements(),
        correctOrder,
        excess,
        alternatives,
        backend.ids(),
        backend.unitOfWork());
  }
}
