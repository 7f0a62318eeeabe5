package booking.bootstrap.wiring;

import booking.application.availability.Alternatives;
import booking.application.pricing.QuoteBasket;
import booking.application.pricing.Quoting;
import booking.bootstrap.settings.Secrets;
import booking.domain.availability.Availability;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Sessions;
import booking.domain.coupon.Coupons;
import booking.domain.giftcard.GiftCards;
import booking.domain.payment.PaymentGateway;
import booking.domain.pricing.BookingPolicy;
import booking.domain.pricing.PriceBooks;
import booking.domain.pricing.Pricing;
import booking.domain.pricing.QuoteSeal;
import booking.domain.work.ServerClock;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** From a basket to a quote. */
@Factory
final class PricingWiring {

  @Singleton
  Quoting quoting(
      Catalog catalog,
      Sessions sessions,
      Availability availability,
      PriceBooks books,
      Coupons coupons,
      GiftCards giftCards,
      PaymentGateway gateway) {
    return new Quoting(
        new Quoting.Sources(catalog, sessions, availability, books, coupons, giftCards, gateway),
        BookingPolicy.standard(),
        Pricing.standard());
  }

  @Singleton
  QuoteSeal quoteSeal(Secrets secrets) {
    return new QuoteSeal(secrets.serverKey());
  }

  @Singleton
  QuoteBasket quoteBasket(
      Quoting quoting, QuoteSeal seal, Alternatives alternatives, ServerClock clock) {
    return new QuoteBasket(quoting, seal, alternatives, clock);
  }
}
