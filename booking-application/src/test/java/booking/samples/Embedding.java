package booking.samples;

import booking.application.pricing.Quoting;
import booking.domain.catalog.Session;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.pricing.Basket;
import booking.domain.pricing.BookingPolicy;
import booking.domain.pricing.Pricing;
import booking.inmemory.InMemoryBackend;
import java.util.List;
import java.util.Optional;

/** The README's sample for teams that embed the core. */
final class Embedding {
  private Embedding() {}

  // sample
  static String priceOfTwo(SupplierCatalogue catalogue, Session session) {
    var b = new InMemoryBackend(); // in production: your adapters, or ours for PostgreSQL
    b.catalog().store(catalogue);
    b.sessions().add(List.of(session));
    var sources =
        new Quoting.Sources(
            b.catalog(),
            b.sessions(),
            b.availability(),
            b.priceBooks(),
            b.coupons(),
            b.giftCards(),
            b.gateway());
    var quoting = new Quoting(sources, BookingPolicy.standard(), Pricing.standard());
    var two = List.of(new Basket.TicketWish("adult", 2));
    var item = new Basket.SessionItem(session.id(), two, List.of());
    var basket = new Basket(List.of(item), Optional.empty(), List.of());
    return switch (quoting.quote(basket, Quoting.Look.AT_STOCK, b.clock().now())) {
      case Quoting.Result.Quoted(var offered) -> offered.quote().totals().total().toString();
      case Quoting.Result.SoldOut(var why, var wanted) -> "Not enough left: " + why.shortages();
      case Quoting.Result.Refused(var why, var supplier) -> "Not like that: " + why;
    };
  }
  // end of sample
}
