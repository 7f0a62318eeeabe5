package booking.bootstrap.wiring;

import booking.bootstrap.settings.Settings;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Sessions;
import booking.domain.coupon.Coupons;
import booking.domain.giftcard.GiftCards;
import booking.domain.pricing.PriceBooks;
import booking.persistence.availability.JooqAvailability;
import booking.persistence.cache.CachedAvailability;
import booking.persistence.cache.RedisLevel;
import booking.persistence.cache.SecondLevel;
import booking.persistence.catalog.CachedCatalog;
import booking.persistence.catalog.CachedSessions;
import booking.persistence.catalog.JooqCatalog;
import booking.persistence.catalog.JooqSessions;
import booking.persistence.catalog.SupplierRows;
import booking.persistence.coupon.JooqCoupons;
import booking.persistence.database.Database;
import booking.persistence.giftcard.JooqGiftCards;
import booking.persistence.pool.Pools;
import booking.persistence.pricing.CachedPriceBooks;
import booking.persistence.pricing.JooqPriceBooks;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What PostgreSQL keeps of what is sold, and of what is left. */
@Factory
final class CatalogStoreWiring {

  /** Shared by instances where there is a Redis. */
  @Bean(preDestroy = "close")
  @Singleton
  SecondLevel secondLevel(Settings settings) {
    return settings.redisUrl().<SecondLevel>map(RedisLevel::new).orElseGet(SecondLevel::none);
  }

  /** It is told of changes as well. */
  @Singleton
  CachedAvailability availability(Database database, SecondLevel shared) {
    return new CachedAvailability(new JooqAvailability(database), shared);
  }

  @Singleton
  Pools pools(Database database, CachedAvailability changes) {
    return new Pools(database, changes);
  }

  @Singleton
  Catalog catalog(Database database, SupplierRows suppliers, Pools pools) {
    return new CachedCatalog(new JooqCatalog(database, suppliers, pools), database);
  }

  @Singleton
  Sessions sessions(Database database, Pools pools) {
    return new CachedSessions(new JooqSessions(database, pools), database);
  }

  @Singleton
  PriceBooks priceBooks(Database database) {
    return new CachedPriceBooks(new JooqPriceBooks(database), database);
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
