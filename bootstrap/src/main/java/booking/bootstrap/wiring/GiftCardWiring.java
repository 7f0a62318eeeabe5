package booking.bootstrap.wiring;

import booking.application.giftcard.IssueCards;
import booking.application.giftcard.NewCards;
import booking.application.giftcard.SoldCards;
import booking.application.notice.TellRecipients;
import booking.domain.catalog.Catalog;
import booking.domain.checkout.Settlements;
import booking.domain.giftcard.GiftCards;
import booking.domain.notice.Notifier;
import booking.domain.order.Orders;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Gift cards that are sold. */
@Factory
final class GiftCardWiring {

  @Singleton
  NewCards newCards(GiftCards cards, Ids ids) {
    return new NewCards(cards, ids);
  }

  @Singleton
  IssueCards issueCards(Settlements settlements, NewCards newCards, UnitOfWork unit) {
    return new IssueCards(settlements, newCards, unit);
  }

  @Singleton
  SoldCards soldCards(GiftCards cards, ServerClock clock) {
    return new SoldCards(cards, clock);
  }

  @Singleton
  TellRecipients tellRecipients(
      Orders orders, SoldCards soldCards, Catalog catalog, Notifier notifier) {
    return new TellRecipients(orders, soldCards, catalog, notifier);
  }
}
