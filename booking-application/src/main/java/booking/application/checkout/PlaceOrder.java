package booking.application.checkout;

import booking.application.availability.Alternatives;
import booking.application.checkout.PriceAgreed.Agreement;
import booking.application.pricing.Quoting;
import booking.domain.availability.Alternative;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Shortage;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Placements;
import booking.domain.giftcard.GiftCard;
import booking.domain.order.AccessTokens;
import booking.domain.order.Channel;
import booking.domain.party.Customer;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Quote;
import booking.domain.pricing.QuoteHash;
import booking.domain.pricing.QuoteSeal;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;
import booking.domain.work.ServerClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Prices a basket, places the order with all its claims in one go, and opens the payment.
 *
 * <p>Repeating it with the same key finishes what was left undone and shows the same order.
 */
public final class PlaceOrder {
  private final PriceAgreed price;
  private final QuoteSeal seal;
  private final Placements placements;
  private final NewOrder newOrder;
  private final OpenPayment openPayment;
  private final AccessTokens tokens;
  private final Alternatives alternatives;
  private final ServerClock clock;

  public PlaceOrder(
      Quoting quoting,
      QuoteSeal seal,
      Placements placements,
      NewOrder newOrder,
      OpenPayment openPayment,
      AccessTokens tokens,
      Alternatives alternatives,
      ServerClock clock) {
    this.price = new PriceAgreed(quoting, seal);
    this.seal = seal;
    this.placements = placements;
    this.newOrder = newOrder;
    this.openPayment = openPayment;
    this.tokens = tokens;
    this.alternatives = alternatives;
    this.clock = clock;
  }

  /**
   * What a customer wants, and what he agreed to.
   *
   * @param participants for each item of the basket, in its order; may be shorter
   * @param termsAccepted whether the customer agreed to the terms and policies in force
   * @param keepsCard whether he agreed that his card is kept, and charged for what is due later
   */
  public record Command(
      Basket basket,
      Customer customer,
      List<List<ParticipantWish>> participants,
      boolean termsAccepted,
      boolean keepsCard,
      Channel channel,
      Expected expected,
      IdempotencyKey key,
      RequestHash request) {
    public Command {
      participants = participants.stream().map(List::copyOf).toList();
    }

    /** Of one whose card is not kept. */
    public Command(
        Basket basket,
        Customer customer,
        List<List<ParticipantWish>> participants,
        boolean termsAccepted,
        Channel channel,
        Expected expected,
        IdempotencyKey key,
        RequestHash request) {
      this(basket, customer, participants, termsAccepted, false, channel, expected, key, request);
    }
  }

  /** One person, with the ticket named by code or id, and answers by question code. */
  public record ParticipantWish(String ticket, Map<String, String> answers) {
    public ParticipantWish {
      answers = Map.copyOf(answers);
    }
  }

  /** The price the customer saw. */
  public sealed interface Expected {
    /** He saw none, or takes what it is. */
    record Whatever() implements Expected {}

    /** The token of a quote: its price holds until it expires. */
    record Token(String token) implements Expected {}

    /** The hash of a quote: it is placed only if that is still the price. */
    record Hash(QuoteHash hash) implements Expected {}
  }

  public sealed interface Outcome {
    /** Placed, or placed before with the same key; confirmed already where nothing is due. */
    record Placed(Checkout checkout, String accessToken) implements Outcome {}

    /** Placed, but the gateway did not answer: repeating it with the same key goes on. */
    record GatewayIsSilent(Checkout checkout) implements Outcome {}

    /** The gateway would not open a payment; the order was abandoned. */
    record GatewayRefused(String code) implements Outcome {}

    record Refused(Refusal why, List<Alternative> alternatives) implements Outcome {
      public Refused {
        alternatives = List.copyOf(alternatives);
      }
    }

    /** What the basket costs now, with the token to accept it by. */
    record QuoteChanged(Quote quote, String token) implements Outcome {}

    /** Not a token of ours. */
    record UnknownToken() implements Outcome {}

    record TermsNotAccepted() implements Outcome {}

    record WrongParticipants(Participants.Misfit why) implements Outcome {}

    record KeyReused() implements Outcome {}

    record InProgress() implements Outcome {}
  }

  public Outcome run(Command command) {
    if (!command.termsAccepted()) {
      return new Outcome.TermsNotAccepted();
    }
    var now = clock.now();
    return switch (price.on(command.basket(), command.expected(), now)) {
      case Agreement.On(var offered, var quote) -> place(command, offered, quote, now);
      case Agreement.Changed(var offered) ->
          unlessPlacedBefore(
              command,
              Optional.of(offered.supplier().id()),
              new Outcome.QuoteChanged(offered.quote(), seal.seal(offered.quote())));
      case Agreement.UnknownToken none -> new Outcome.UnknownToken();
      case Agreement.SoldOut(var why, var wanted) ->
          unlessPlacedBefore(
              command,
              Optional.of(wanted.getFirst().experience().supplier()),
              new Outcome.Refused(why, alternatives.to(wanted, why)));
      case Agreement.Refused(var why, var supplier) ->
          unlessPlacedBefore(command, supplier, new Outcome.Refused(why, List.of()));
    };
  }

  private Outcome place(Command command, Quoting.Offered offered, Quote quote, Instant now) {
    return switch (newOrder.of(command, offered, quote, now)) {
      case NewOrder.Made.Wrong(var why) ->
          unlessPlacedBefore(command, Optional.of(offered.supplier().id()), why);
      case NewOrder.Made.Ready(var placement) ->
          outcome(
              placements.place(placement, now),
              offered.items(),
              offered.giftCards(),
              () -> place(command, offered, quote, now));
    };
  }

  private Outcome outcome(
      Placements.Outcome placed,
      List<Selection> wanted,
      List<GiftCard> cards,
      Supplier<Outcome> withAnotherCode) {
    return switch (placed) {
      case Placements.Outcome.Placed(var checkout) -> opened(openPayment.of(checkout));
      case Placements.Outcome.Repeated(var order) -> opened(openPayment.of(order));
      case Placements.Outcome.KeyReused other -> new Outcome.KeyReused();
      case Placements.Outcome.InProgress other -> new Outcome.InProgress();
      case Placements.Outcome.CodeTaken other -> withAnotherCode.get();
      case Placements.Outcome.SoldOut(var shortages) -> soldOut(shortages, wanted, cards);
    };
  }

  private Outcome opened(OpenPayment.Opened opened) {
    return switch (opened) {
      case OpenPayment.Opened.Open(var checkout) ->
          new Outcome.Placed(checkout, tokens.of(checkout.order().details()));
      case OpenPayment.Opened.Silent(var checkout) -> new Outcome.GatewayIsSilent(checkout);
      case OpenPayment.Opened.Refused(var code) -> new Outcome.GatewayRefused(code);
    };
  }

  private Outcome soldOut(List<Shortage> shortages, List<Selection> wanted, List<GiftCard> cards) {
    if (isShortOf(PoolKind.COUPON, shortages)) {
      return new Outcome.Refused(new Refusal.CouponExhausted(), List.of());
    }
    if (isShortOf(PoolKind.COUPON_OF_CUSTOMER, shortages)) {
      return new Outcome.Refused(new Refusal.CouponUsedBefore(), List.of());
    }
    for (int i = 0; i < cards.size(); i++) {
      var pool = cards.get(i).pool();
      if (shortages.stream().anyMatch(shortage -> shortage.pool().equals(pool))) {
        return new Outcome.Refused(new Refusal.GiftCardUsedUp(i), List.of());
      }
    }
    var why = Refusal.SoldOut.of(wanted, shortages);
    return new Outcome.Refused(why, alternatives.to(wanted, why));
  }

  private static boolean isShortOf(PoolKind kind, List<Shortage> shortages) {
    return shortages.stream().anyMatch(shortage -> shortage.kind() == kind);
  }

  /** What was placed with this key stays placed, even if it could not be placed any more. */
  private Outcome unlessPlacedBefore(
      Command command, Optional<SupplierId> supplier, Outcome otherwise) {
    return supplier
        .flatMap(known -> placements.earlier(known, command.key(), command.request()))
        .map(earlier -> outcome(earlier, List.of(), List.of(), () -> otherwise))
        .orElse(otherwise);
  }
}
