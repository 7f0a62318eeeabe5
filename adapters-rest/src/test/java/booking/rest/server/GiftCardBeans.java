package booking.rest.server;

import booking.application.cancellation.ReturnGiftCard;
import booking.application.cancellation.ReturnMoves;
import booking.application.giftcard.LookUpGiftCard;
import booking.application.giftcard.SoldCards;
import booking.application.giftcard.UnfreezeGiftCard;
import booking.application.invoice.CorrectOrder;
import booking.application.refund.OrderMoney;
import booking.domain.order.AccessTokens;
import booking.inmemory.InMemoryBackend;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What there is about gift cards. */
@Factory
final class GiftCardBeans {
  private final InMemoryBackend backend;

  GiftCardBeans(InMemoryBackend backend) {
    this.backend = backend;
  }

  @Singleton
  SoldCards soldCards() {
    return new SoldCards(backend.giftCards(), backend.clock());
  }

  @Singleton
  LookUpGiftCard lookUpGiftCard() {
    return new LookUpGiftCard(backend.giftCards(), backend.clock());
  }

  @Singleton
  UnfreezeGiftCard unfreezeGiftCard() {
    return new UnfreezeGiftCard(backend.giftCards(), backend.clock());
  }

  @Singleton
  ReturnGiftCard returnGiftCard(OrderMoney money, CorrectOrder correctOrder, AccessTokens tokens) {
    var moves =
        new ReturnMoves(
            backend.settlements(),
            money,
            backend.refunds(),
            correctOrder,
            backend.outbox(),
            backend.ids());
    return new ReturnGiftCard(
        backend.settlements(),
        backend.giftCards(),
        backend.disputes(),
        moves,
        tokens,
        backend.unitOfWork(),
        backend.clock());
  }
}
