package booking.contract.pricing;

import booking.domain.catalog.Experience;
import booking.domain.catalog.Resource;
import booking.domain.catalog.Session;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.TaxClass;
import booking.domain.coupon.Coupon;
import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.GiftCard;
import booking.domain.money.Money;
import booking.domain.pricing.Demands;
import booking.domain.pricing.GatewayTerms;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceRule;
import booking.domain.pricing.Priced;
import booking.domain.pricing.Pricing;
import booking.domain.pricing.PricingRequest;
import booking.domain.pricing.Quote;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import booking.domain.pricing.ServiceFee;
import booking.domain.pricing.Target;
import booking.domain.pricing.TaxRate;
import booking.domain.time.LocalSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a supplier's customers are told their price. At first without rules, tax or fee, and with a
 * gateway that charges anything.
 */
public record Till(
    Supplier seller,
    PriceBook book,
    Optional<Coupon> coupon,
    List<GiftCard> cards,
    List<CardSale> bought,
    GatewayTerms gateway,
    Instant now) {

  /** When a till is opened: on a Monday morning in spring. */
  public static final Instant OPENED = Instant.parse("2026-05-04T08:00:00Z");

  public static Till of(Supplier seller) {
    return new Till(
        seller,
        new PriceBook(
            seller.id(), List.of(), Map.of(), Optional.empty(), PriceBook.DEFAULT_QUOTES_LAST),
        Optional.empty(),
        List.of(),
        List.of(),
        new GatewayTerms(1, Money.zero(seller.currency())),
        OPENED);
  }

  public Till at(Instant when) {
    return new Till(seller, book, coupon, cards, bought, gateway, when);
  }

  public Till with(PriceRule... rules) {
    return with(List.of(rules));
  }

  public Till with(List<PriceRule> rules) {
    return with(new PriceBook(seller.id(), rules, book.taxes(), book.fee(), book.quotesLast()));
  }

  public Till taxing(Map<TaxClass, List<TaxRate>> taxes) {
    return with(new PriceBook(seller.id(), book.rules(), taxes, book.fee(), book.quotesLast()));
  }

  public Till with(ServiceFee fee) {
    return with(
        new PriceBook(
            seller.id(), book.rules(), book.taxes(), Optional.of(fee), book.quotesLast()));
  }

  public Till with(PriceBook another) {
    return new Till(seller, another, coupon, cards, bought, gateway, now);
  }

  public Till accepting(Coupon shown) {
    return new Till(seller, book, Optional.of(shown), cards, bought, gateway, now);
  }

  public Till accepting(GiftCard... shown) {
    return new Till(seller, book, coupon, List.of(shown), bought, gateway, now);
  }

  /** With gift cards in the basket, to hand on oneself. */
  public Till selling(String... amounts) {
    var until = LocalDate.of(2029, 5, 4);
    var wanted =
        Stream.of(amounts)
            .map(amount -> Money.parse(amount, seller.currency()))
            .map(amount -> new CardSale(amount, Optional.empty(), "", until));
    return selling(wanted.toList());
  }

  public Till selling(List<CardSale> wanted) {
    return new Till(seller, book, coupon, cards, wanted, gateway, now);
  }

  public Till charging(long step, String minimum) {
    var terms = new GatewayTerms(step, Money.parse(minimum, seller.currency()));
    return new Till(seller, book, coupon, cards, bought, terms, now);
  }

  public PricingRequest request(Selection... basket) {
    return new PricingRequest(seller, book, List.of(basket), coupon, cards, bought, gateway, now);
  }

  public Priced price(Selection... basket) {
    return Pricing.standard().price(request(basket));
  }

  /** The quote for what can be quoted. */
  public Quote quote(Selection... basket) {
    return switch (price(basket)) {
      case Priced.Quoted(var quote) -> quote;
      case Priced.Refused(var why) -> throw new AssertionError("Refused: " + why);
    };
  }

  /** The refusal of what cannot be quoted. */
  public Refusal refusal(Selection... basket) {
    return switch (price(basket)) {
      case Priced.Quoted(var quote) -> throw new AssertionError("Quoted: " + quote.totals());
      case Priced.Refused(var why) -> why;
    };
  }

  /** Half of whose seats are taken. */
  public static Selection seats(
      Experience experience,
      Session session,
      List<Selection.Tickets> tickets,
      List<Selection.Extras> extras) {
    return new Selection(
        new Target.OfSession(session.id()),
        experience,
        session.when(),
        tickets,
        extras,
        new Selection.Occupancy(session.capacity() / 2, session.capacity()),
        Demands.of(experience, session, tickets, extras));
  }

  /** Of a resource nobody else has booked; the times are those on the wall. */
  public static Selection interval(
      Experience experience,
      Resource resource,
      String start,
      String end,
      List<Selection.Tickets> tickets) {
    var when =
        new LocalSpan(LocalDateTime.parse(start), LocalDateTime.parse(end), experience.zone());
    return new Selection(
        new Target.OfResource(resource.id()),
        experience,
        when,
        tickets,
        List.of(),
        new Selection.Occupancy(0, resource.capacity()),
        Demands.of(experience, resource, when.interval(), tickets, List.of()));
  }

  /** So many tickets of the experience's type with that code. */
  public static Selection.Tickets some(int quantity, String code, Experience experience) {
    return new Selection.Tickets(experience.ticketNamed(code).orElseThrow(), quantity);
  }
}
