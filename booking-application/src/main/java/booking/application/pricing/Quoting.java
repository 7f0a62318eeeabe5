package booking.application.pricing;

import booking.application.pricing.BasketReader.Reading;
import booking.application.pricing.BasketReader.Wanted;
import booking.domain.availability.Availability;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Resource;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierId;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.Coupons;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCards;
import booking.domain.payment.PaymentGateway;
import booking.domain.pricing.Basket;
import booking.domain.pricing.BookingPolicy;
import booking.domain.pricing.Demands;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceBooks;
import booking.domain.pricing.PriceRule;
import booking.domain.pricing.Priced;
import booking.domain.pricing.Pricing;
import booking.domain.pricing.PricingRequest;
import booking.domain.pricing.Quote;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import booking.domain.pricing.Selection.Occupancy;
import booking.domain.pricing.Target;
import booking.domain.time.LocalSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a basket to a quote: what it names is looked up, judged by the rules of sale and priced. */
public final class Quoting {
  private static final Occupancy NOT_ASKED = new Occupancy(0, 1);

  /** Where everything that a price depends on is found. */
  public record Sources(
      Catalog catalog,
      Sessions sessions,
      Availability availability,
      PriceBooks books,
      Coupons coupons,
      GiftCards giftCards,
      PaymentGateway gateway) {}

  private final Sources sources;
  private final BasketReader reader;
  private final Stock stock;
  private final BookingPolicy policy;
  private final Pricing pricing;

  public Quoting(Sources sources, BookingPolicy policy, Pricing pricing) {
    this.sources = sources;
    this.reader = new BasketReader(sources.catalog(), sources.sessions());
    this.stock = new Stock(sources.availability());
    this.policy = policy;
    this.pricing = pricing;
  }

  /** Whether it is also looked at what is left; whoever claims does not look first. */
  public enum Look {
    AT_STOCK,
    AT_PRICE_ONLY
  }

  public sealed interface Result {
    record Quoted(Offered offered) implements Result {}

    /**
     * It cannot be sold like that.
     *
     * @param supplier whose basket it is, where that could be told
     */
    record Refused(Refusal why, Optional<SupplierId> supplier) implements Result {}

    /** There is not enough left of what is wanted. */
    record SoldOut(Refusal.SoldOut why, List<Selection> wanted) implements Result {
      public SoldOut {
        wanted = List.copyOf(wanted);
      }
    }
  }

  /** A quote with what it was made from. */
  public record Offered(
      Supplier supplier,
      List<Selection> items,
      Optional<Coupon> coupon,
      List<GiftCard> giftCards,
      Quote quote) {
    public Offered {
      items = List.copyOf(items);
      giftCards = List.copyOf(giftCards);
    }
  }

  /** What lowers and pays a price besides what the basket names, and was looked up already. */
  public record Agreed(Optional<Coupon> coupon, List<GiftCard> giftCards) {
    static final Agreed NOTHING = new Agreed(Optional.empty(), List.of());

    public Agreed {
      giftCards = List.copyOf(giftCards);
    }
  }

  /** How closely it is looked, when it would be sold, and from when the price is. */
  private record Asked(Look look, Instant now, Instant pricedAt, Agreed agreed) {}

  public Result quote(Basket basket, Look look, Instant now) {
    return quote(basket, new Asked(look, now, now, Agreed.NOTHING));
  }

  /**
   * At the price of an earlier moment, as a promise from then needs it: coupon and gift cards need
   * only have been valid then. Whether it is still on sale is judged now.
   */
  public Result quoteAsOf(Basket basket, Instant then, Instant now) {
    return quoteAsOf(basket, Agreed.NOTHING, then, now);
  }

  /** The same, with what was agreed then. */
  public Result quoteAsOf(Basket basket, Agreed agreed, Instant then, Instant now) {
    return quote(basket, new Asked(Look.AT_PRICE_ONLY, now, then, agreed));
  }

  /** Whether it is of another one, before anything else about it is judged. */
  public boolean isOfAnother(ExperienceId experience, Basket.Item item) {
    return reader.experienceOf(item).stream().anyMatch(other -> !other.equals(experience));
  }

  private Result quote(Basket basket, Asked asked) {
    if (basket.items().isEmpty() && basket.bought().isEmpty()) {
      return new Result.Refused(new Refusal.NothingWanted(), Optional.empty());
    }
    var wanted = new ArrayList<Wanted>();
    for (var item : basket.items()) {
      switch (reader.read(wanted.size(), item)) {
        case Reading.Read(var found) -> wanted.add(found);
        case Reading.Refused(var why, var supplier) -> {
          return new Result.Refused(why, supplier);
        }
      }
    }
    var supplier = reader.seller(basket, wanted);
    if (supplier.isEmpty()) {
      return new Result.Refused(new Refusal.UnknownSeller(), Optional.empty());
    }
    return BasketReader.isOfOne(supplier.get(), basket, wanted)
        ? select(basket, supplier.get(), wanted, asked)
        : new Result.Refused(new Refusal.MixedSuppliers(), Optional.empty());
  }

  private Result select(Basket basket, Supplier supplier, List<Wanted> wanted, Asked asked) {
    var items = wanted.stream().map(Quoting::selection).toList();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var wish = new BookingPolicy.Wish(i, item, item.partyIn(items), resourceOf(wanted.get(i)));
      var objection = policy.objection(wish, asked.now());
      if (objection.isPresent()) {
        return refused(objection.get(), supplier);
      }
    }
    return switch (asked.look()) {
      case AT_STOCK -> inStock(basket, supplier, items, asked);
      case AT_PRICE_ONLY -> unlooked(basket, supplier, items, asked);
    };
  }

  private Result inStock(Basket basket, Supplier supplier, List<Selection> items, Asked asked) {
    var seen = items.stream().map(item -> stock.look(item, asked.now())).toList();
    var missing = Stock.missing(seen);
    if (missing.isPresent()) {
      return new Result.SoldOut(missing.get(), items);
    }
    var book = sources.books().of(supplier.id());
    return price(
        basket, supplier, book, seen.stream().map(Stock.Seen::withOccupancy).toList(), asked);
  }

  /** It is only looked at what a price depends on. */
  private Result unlooked(Basket basket, Supplier supplier, List<Selection> items, Asked asked) {
    var book = sources.books().of(supplier.id());
    var priced = new ArrayList<Selection>(items.size());
    for (var item : items) {
      boolean matters = book.rules().stream().anyMatch(rule -> asksOccupancy(rule, item));
      priced.add(matters ? stock.look(item, asked.now()).withOccupancy() : item);
    }
    return price(basket, supplier, book, priced, asked);
  }

  private Result price(
      Basket basket, Supplier supplier, PriceBook book, List<Selection> items, Asked asked) {
    var coupon =
        basket
            .coupon()
            .flatMap(code -> sources.coupons().find(supplier.id(), code))
            .or(asked.agreed()::coupon);
    if (basket.coupon().isPresent() && coupon.isEmpty()) {
      return refused(new Refusal.UnknownCoupon(), supplier);
    }
    var cards = new ArrayList<>(asked.agreed().giftCards());
    for (var code : basket.giftCards()) {
      var card = sources.giftCards().find(supplier.id(), code, asked.now());
      if (card.isEmpty()) {
        return refused(new Refusal.UnknownGiftCard(cards.size()), supplier);
      }
      cards.add(card.get());
    }
    var request =
        new PricingRequest(
            supplier,
            book,
            items,
            coupon,
            cards,
            CardsWanted.of(basket, supplier, asked.pricedAt()),
            sources.gateway().terms(supplier.currency()),
            asked.pricedAt());
    return switch (pricing.price(request)) {
      case Priced.Quoted(var quote) ->
          new Result.Quoted(new Offered(supplier, items, coupon, cards, quote));
      case Priced.Refused(var why) -> refused(why, supplier);
    };
  }

  private static Result refused(Refusal why, Supplier supplier) {
    return new Result.Refused(why, Optional.of(supplier.id()));
  }

  private static Selection selection(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Departure(var catalogue, var experience, var session, var tickets, var extras) ->
          new Selection(
              new Target.OfSession(session.id()),
              experience,
              session.when(),
              tickets,
              extras,
              NOT_ASKED,
              Demands.of(experience, session, tickets, extras));
      case Wanted.Rental(
              var catalogue,
              var experience,
              var resource,
              var item,
              var tickets,
              var extras) -> {
        var when = new LocalSpan(item.start(), item.end(), experience.zone());
        yield new Selection(
            new Target.OfResource(resource.id()),
            experience,
            when,
            tickets,
            extras,
            NOT_ASKED,
            Demands.of(experience, resource, when.interval(), tickets, extras));
      }
    };
  }

  private static Optional<Resource> resourceOf(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Departure session -> Optional.empty();
      case Wanted.Rental rental -> Optional.of(rental.resource());
    };
  }

  private static boolean asksOccupancy(PriceRule rule, Selection item) {
    return rule.covers(item.experience().id())
        && rule.conditions().stream().anyMatch(PriceRule.Condition.Occupancy.class::isInstance);
  }
}
