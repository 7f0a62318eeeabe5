package booking.application.checkout;

import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.order.AbandonReason;
import booking.domain.order.AccessTokens;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.work.ServerClock;

/** Gives up an order that is not paid yet: its seats are free at once, for good. */
public final class GiveUpOrder {
  private static final int TRIES = 5;

  private final Settlements settlements;
  private final SettlingMoves moves;
  private final AccessTokens tokens;
  private final ServerClock clock;

  public GiveUpOrder(
      Settlements settlements, SettlingMoves moves, AccessTokens tokens, ServerClock clock) {
    this.settlements = settlements;
    this.moves = moves;
    this.tokens = tokens;
    this.clock = clock;
  }

  public record Command(OrderId order, String accessToken) {}

  public sealed interface Outcome {
    record GivenUp(Checkout checkout) implements Outcome {}

    /** Its money has been or is being taken: it can only be cancelled. */
    record AlreadyPaid(Checkout checkout) implements Outcome {}

    /** It changed again and again while this was tried. */
    record Overtaken() implements Outcome {}

    /** None that the token opens. */
    record NoSuchOrder() implements Outcome {}
  }

  public Outcome run(Command command) {
    for (int tried = 0; tried < TRIES; tried++) {
      var found =
          settlements
              .find(command.order())
              .filter(checkout -> tokens.opens(command.accessToken(), checkout.order().details()));
      if (found.isEmpty()) {
        return new Outcome.NoSuchOrder();
      }
      var outcome = giveUp(found.get());
      if (!(outcome instanceof Outcome.Overtaken)) {
        return outcome;
      }
    }
    return new Outcome.Overtaken();
  }

  private Outcome giveUp(Checkout checkout) {
    return switch (checkout.order()) {
      case Order.Placed placed -> isBeingPaid(checkout) ? paid(checkout) : store(checkout);
      case Order.Abandoned abandoned ->
          isBeingPaid(checkout)
              ? paid(checkout)
              : abandoned.why() == AbandonReason.HOLD_EXPIRED
                  ? store(checkout)
                  : new Outcome.GivenUp(checkout);
      case Order.Draft none -> new Outcome.NoSuchOrder();
      case Order.Confirmed other -> paid(checkout);
      case Order.Cancelled other -> paid(checkout);
      case Order.Closed other -> paid(checkout);
    };
  }

  private static boolean isBeingPaid(Checkout checkout) {
    return checkout.payment().stream()
        .anyMatch(
            payment -> payment instanceof Payment.Capturing || payment instanceof Payment.Captured);
  }

  private static Outcome paid(Checkout checkout) {
    return new Outcome.AlreadyPaid(checkout);
  }

  private Outcome store(Checkout checkout) {
    var now = clock.now();
    return switch (settlements.store(moves.givenUp(checkout, now), now)) {
      case Settlements.Outcome.Stored(var next) -> new Outcome.GivenUp(next);
      case Settlements.Outcome.Overtaken other -> new Outcome.Overtaken();
      case Settlements.Outcome.SoldOut none -> new Outcome.Overtaken();
    };
  }
}
