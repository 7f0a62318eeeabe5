package booking.bootstrap.wiring;

import booking.domain.availability.Availability;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Sessions;
import booking.domain.coupon.Coupons;
import booking.domain.giftcard.GiftCards;
import booking.domain.pricing.PriceBooks;
import booking.persistence.availability.JooqAvailability;
import booking.persistence.availability.PoolChanges;
import booking.persistence.availability.Pools;
import booking.persistence.catalog.JooqCatalog;
import booking.persistence.catalog.JooqSessions;
import booking.persistence.catalog.SupplierRows;
import booking.persistence.coupon.JooqCoupons;
import booking.persistence.database.Database;
import booking.persistence.giftcard.JooqGiftCards;
import booking.persistence.pricing.JooqPriceBooks;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What PostgreSQL keeps of what is sold, and of what is left. */
@Factory
final class CatalogStoreWiring {

  @Singleton
  PoolChanges poolChanges() {
    return PoolChanges.toNobody();
  }

  @Singleton
  Availability availability(Database database) {
    return new JooqAvailability(database);
  }

  @Singleton
  Pools pools(Database database, PoolChanges changes) {
    return new Pools(database, changes);
  }

  @Singleton
  Catalog catalog(Database database, SupplierRows suppliers, Pools pools) {
    return new JooqCatalog(database, suppliers, pools);
  }

  @Singleton
  Sessions sessions(Database database) {
    return new JooqSessions(database);
  }

  @Singleton
  PriceBooks priceBooks(Database database) {
    return new JooqPriceBooks(database);
  }

  @Singleton
  Coupons coupons(Database database, Pools pools) {
    return new JooqCoupons(database, pools);
  }

  @Singleton
  GiftCards giftCards(Database database, Pools pools) {
    return new JooqGiftCards(database, pools);
  }
}
