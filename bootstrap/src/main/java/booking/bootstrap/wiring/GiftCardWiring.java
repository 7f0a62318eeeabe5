package booking.bootstrap.wiring;

import booking.application.cancellation.ReturnGiftCard;
import booking.application.cancellation.ReturnMoves;
import booking.application.giftcard.IssueCards;
import booking.application.giftcard.LookUpGiftCard;
import booking.application.giftcard.NewCards;
import booking.application.giftcard.SoldCards;
import booking.application.giftcard.UnfreezeGiftCard;
import booking.application.invoice.CorrectOrder;
import booking.application.notice.TellRecipients;
import booking.application.refund.OrderMoney;
import booking.domain.catalog.Catalog;
import booking.domain.checkout.Settlements;
import booking.domain.dispute.Disputes;
import booking.domain.giftcard.GiftCards;
import booking.domain.notice.Notifier;
import booking.domain.order.AccessTokens;
import booking.domain.order.Orders;
import booking.domain.refund.Refunds;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
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
  LookUpGiftCard lookUpGiftCard(GiftCards cards, ServerClock clock) {
    return new LookUpGiftCard(cards, clock);
  }

  @Singleton
  UnfreezeGiftCard unfreezeGiftCard(GiftCards cards, ServerClock clock) {
    return new UnfreezeGiftCard(cards, clock);
  }

  @Singleton
  ReturnMoves returnMoves(
      Settlements settlements,
      OrderMoney money,
      Refunds refunds,
      CorrectOrder correctOrder,
      Outbox outbox,
      Ids ids) {
    return new ReturnMoves(settlements, money, refunds, correctOrder, outbox, ids);
  }

  @Singleton
  ReturnGiftCard returnGiftCard(
      Settlements settlements,
      GiftCards cards,
      Disputes disputes,
      ReturnMoves moves,
      AccessTokens tokens,
      UnitOfWork unit,
      ServerClock clock) {
    return new ReturnGiftCard(settlements, cards, disputes, moves, tokens, unit, clock);
  }

  @Singleton
  TellRecipients tellRecipients(
      Orders orders, SoldCards soldCards, Catalog catalog, Notifier notifier) {
    return new TellRecipients(orders, soldCards, catalog, notifier);
  }
}
