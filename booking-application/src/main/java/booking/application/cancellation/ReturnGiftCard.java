package booking.application.cancellation;

import booking.application.order.Asking;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.dispute.Disputes;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.giftcard.GiftCards;
import booking.domain.giftcard.GiftCards.Withdrawal;
import booking.domain.money.Money;
import booking.domain.order.AccessTokens;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.order.SoldCard;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundId;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes a gift card back that was sold: first it is frozen, so that nothing more is taken of it;
 * then what is left on it goes back as money, all or nothing. Doing it again changes nothing.
 */
public final class ReturnGiftCard {
  /** How long a customer may think better of a card that he has not used. */
  public static final Duration SECOND_THOUGHTS = Duration.ofDays(14);

  private static final int TRIES = 5;

  private final Settlements settlements;
  private final GiftCards cards;
  private final Disputes disputes;
  private final ReturnMoves moves;
  private final AccessTokens tokens;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public ReturnGiftCard(
      Settlements settlements,
      GiftCards cards,
      Disputes disputes,
      ReturnMoves moves,
      AccessTokens tokens,
      UnitOfWork unit,
      ServerClock clock) {
    this.settlements = settlements;
    this.cards = cards;
    this.disputes = disputes;
    this.moves = moves;
    this.tokens = tokens;
    this.unit = unit;
    this.clock = clock;
  }

  /**
   * What is taken back.
   *
   * @param reason in words of who asks
   * @param refund by which what goes back is found again; a new one, when empty
   */
  public record Command(
      OrderId order, GiftCardId card, Asking asking, String reason, Optional<RefundId> refund) {}

  public sealed interface Outcome {
    /**
     * It is frozen and empty, now or before.
     *
     * @param refund what goes back; empty when nothing more did
     */
    record Returned(GiftCard card, Optional<Refund> refund) implements Outcome {}

    /** Some of it is set aside for an order that is not paid yet: ask again later. */
    record InUse() implements Outcome {}

    /** Nothing is left on it. */
    record UsedUp() implements Outcome {}

    /** A customer gives back only what he has not used. */
    record Spent() implements Outcome {}

    /** What paid it may go back otherwise: a bank decides first. */
    record Disputed() implements Outcome {}

    /** A customer could have until then. */
    record TooLate(Instant until) implements Outcome {}

    record NoSuchCard() implements Outcome {}

    /** The order changed again and again while this was tried. */
    record Overtaken() implements Outcome {}
  }

  /** Nothing of what was begun stays. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Outcome why;

    Undone(Outcome why) {
      super(why.toString(), null, false, false);
      this.why = why;
    }
  }

  public Outcome run(Command command) {
    for (int tried = 0; tried < TRIES; tried++) {
      var outcome =
          settlements
              .find(command.order())
              .filter(checkout -> command.asking().sees(checkout.order().details(), tokens))
              .map(checkout -> takeBack(command, checkout))
              .orElseGet(Outcome.NoSuchCard::new);
      if (!(outcome instanceof Outcome.Overtaken)) {
        return outcome;
      }
    }
    return new Outcome.Overtaken();
  }

  private Outcome takeBack(Command command, Checkout checkout) {
    var order = checkout.order().details();
    var now = clock.now();
    var sold =
        order.soldCards().stream().filter(one -> one.id().equals(command.card())).findFirst();
    var card = sold.flatMap(one -> cards.find(order.supplier(), one.id(), now));
    if (card.isEmpty()) {
      return new Outcome.NoSuchCard();
    }
    var before = moves.before(command);
    if (before.isPresent()) {
      return new Outcome.Returned(card.get(), before);
    }
    return objection(command.asking(), checkout.order(), card.get(), now)
        .orElseGet(() -> undoable(command, checkout, sold.get(), card.get(), now));
  }

  private Optional<Outcome> objection(Asking asking, Order order, GiftCard card, Instant now) {
    if (card.left().isZero() && card.frozen()) {
      return Optional.of(new Outcome.Returned(card, Optional.empty()));
    }
    var until = soldAt(order).plus(SECOND_THOUGHTS);
    if (asking instanceof Asking.Customer && !now.isBefore(until)) {
      return Optional.of(new Outcome.TooLate(until));
    }
    return disputes.hasOpen(order.id()) ? Optional.of(new Outcome.Disputed()) : Optional.empty();
  }

  private static Instant soldAt(Order order) {
    return order instanceof Order.Confirmed confirmed ? confirmed.at() : order.details().placedAt();
  }

  private Outcome undoable(
      Command command, Checkout checkout, SoldCard sold, GiftCard card, Instant now) {
    try {
      return unit.run(() -> withdraw(command, checkout, sold, card, now));
    } catch (Undone undone) {
      return undone.why;
    }
  }

  /** What was read of the card may have changed: it is frozen, and then it is compared. */
  private Outcome withdraw(
      Command command, Checkout checkout, SoldCard sold, GiftCard card, Instant now) {
    return switch (cards.withdraw(card.supplier(), card.id())) {
      case Withdrawal.NoSuchCard none -> new Outcome.NoSuchCard();
      case Withdrawal.InUse held -> new Outcome.InUse();
      case Withdrawal.Withdrawn(var amount) -> {
        unfit(command.asking(), card, amount)
            .ifPresent(why -> {
              throw new Undone(why);
            });
        var done =
            moves
                .returned(command, checkout, sold, amount, now)
                .orElseThrow(() -> new Undone(new Outcome.Overtaken()));
        var empty = cards.find(card.supplier(), card.id(), now).orElseThrow();
        yield new Outcome.Returned(empty, done.refund());
      }
    };
  }

  private static Optional<Outcome> unfit(Asking asking, GiftCard card, Money amount) {
    if (!amount.equals(card.left())) {
      return Optional.of(new Outcome.Overtaken());
    }
    if (asking instanceof Asking.Customer && !amount.equals(card.issued())) {
      return Optional.of(new Outcome.Spent());
    }
    return amount.isZero() ? Optional.of(new Outcome.UsedUp()) : Optional.empty();
  }
}
