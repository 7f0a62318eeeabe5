package booking.bootstrap.wiring;

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
import booking.domain.catalog.Catalog;
import booking.domain.checkout.Settlements;
import booking.domain.coupon.Coupons;
import booking.domain.giftcard.GiftCards;
import booking.domain.order.AccessTokens;
import booking.domain.order.Orders;
import booking.domain.payment.PaymentGateway;
import booking.domain.pricing.PriceBooks;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Changing what a booking is about, paid or not. */
@Factory
final class AmendmentWiring {

  @Singleton
  PreviewAmendment previewAmendment(
      Orders orders,
      Quoting quoting,
      Catalog catalog,
      PriceBooks books,
      Coupons coupons,
      OrderMoney money,
      AccessTokens tokens,
      ServerClock clock) {
    return new PreviewAmendment(orders, quoting, catalog, books, coupons, money, tokens, clock);
  }

  @Singleton
  AmendUnpaid amendUnpaid(
      Quoting quoting,
      Coupons coupons,
      GiftCards giftCards,
      Settlements settlements,
      PaymentGateway gateway,
      OpenPayment openPayment,
      Alternatives alternatives,
      AccessTokens tokens,
      Ids ids,
      ServerClock clock) {
    return new AmendUnpaid(
        new WholeOrder(quoting, coupons, giftCards),
        settlements,
        gateway,
        openPayment,
        alternatives,
        tokens,
        ids,
        clock);
  }

  @Singleton
  AmendBooking amendBooking(
      PreviewAmendment preview,
      AmendUnpaid unpaid,
      Orders orders,
      Settlements settlements,
      CorrectOrder correctOrder,
      ReturnExcess excess,
      Alternatives alternatives,
      Ids ids,
      UnitOfWork unit) {
    return new AmendBooking(
        preview, unpaid, orders, settlements, correctOrder, excess, alternatives, ids, unit);
  }
}
