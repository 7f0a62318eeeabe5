package booking.bootstrap.wiring;

import booking.application.catalog.ImportCatalogue;
import booking.application.catalog.MakeSessions;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Sessions;
import booking.domain.coupon.Coupons;
import booking.domain.giftcard.GiftCards;
import booking.domain.ledger.Journal;
import booking.domain.pricing.PriceBooks;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Loading catalogues and making sessions. */
@Factory
final class CatalogWiring {

  @Singleton
  MakeSessions makeSessions(Catalog catalog, Sessions sessions, ServerClock clock) {
    return new MakeSessions(catalog, sessions, clock);
  }

  @Singleton
  ImportCatalogue.Shelves shelves(
      Catalog catalog,
      Sessions sessions,
      PriceBooks books,
      Coupons coupons,
      GiftCards cards,
      Journal journal) {
    return new ImportCatalogue.Shelves(catalog, sessions, books, coupons, cards, journal);
  }

  @Singleton
  ImportCatalogue importCatalogue(
      ImportCatalogue.Shelves shelves,
      MakeSessions makeSessions,
      UnitOfWork unit,
      Ids ids,
      ServerClock clock) {
    return new ImportCatalogue(shelves, makeSessions, unit, ids, clock);
  }
}
