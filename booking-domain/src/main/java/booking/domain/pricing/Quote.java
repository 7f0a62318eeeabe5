package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.catalog.ExtraId;
import booking.domain.catalog.SupplierId;
import booking.domain.coupon.CouponId;
import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.party.TicketTypeId;
import booking.domain.pricing.QuotedItem.ExtraSale;
import booking.domain.pricing.QuotedItem.TicketSale;
import booking.domain.time.LocalSpan;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An itemised, explained and frozen price.
 *
 * @param cards the gift cards that are bought; each has a line, in this order
 * @param restDueOn the last local date for what is due later; empty when nothing is
 * @param coupon what lowered it, if anything did
 * @param tenders what pays what is due now, in the order in which they pay
 * @param claims what it takes besides its items: coupon uses and gift-card balances
 * @param hash over what it promises: items, amounts, tax, rounding and total, but no label and no
 *     expiry; a payment is bound to it
 */
public record Quote(
    SupplierId supplier,
    Currency currency,
    RoundingMode rounding,
    List<QuotedItem> items,
    List<CardSale> cards,
    List<Line> lines,
    List<TaxShare> taxes,
    Totals totals,
    Optional<LocalDate> restDueOn,
    Optional<AppliedCoupon> coupon,
    List<Tender> tenders,
    List<Demand> claims,
    Instant quotedAt,
    Instant expiresAt,
    QuoteHash hash) {

  public record AppliedCoupon(CouponId coupon, String code) {}

  public Quote {
    items = List.copyOf(items);
    cards = List.copyOf(cards);
    lines = List.copyOf(lines);
    taxes = List.copyOf(taxes);
    tenders = List.copyOf(tenders);
    claims = List.copyOf(claims);
  }

  /** Of one who buys no gift cards. */
  public Quote(
      SupplierId supplier,
      Currency currency,
      RoundingMode rounding,
      List<QuotedItem> items,
      List<Line> lines,
      List<TaxShare> taxes,
      Totals totals,
      Optional<LocalDate> restDueOn,
      Optional<AppliedCoupon> coupon,
      List<Tender> tenders,
      List<Demand> claims,
      Instant quotedAt,
      Instant expiresAt,
      QuoteHash hash) {
    this(
        supplier, currency, rounding, items, List.of(), lines, taxes, totals, restDueOn, coupon,
        tenders, claims, quotedAt, expiresAt, hash);
  }

  /** All that an order of it claims, in no particular order. */
  public List<Demand> demands() {
    return Stream.concat(items.stream().flatMap(item -> item.claims().stream()), claims.stream())
        .toList();
  }

  /** All that it is for. */
  public Charge charge() {
    return new Charge(currency, lines, taxes);
  }

  /** So much of what the gift card of that index costs. */
  public Charge cardCharge(int card, Money part) {
    var line = lines.stream().filter(one -> one.kind() == Line.Kind.GIFT_CARD).skip(card);
    return new Charge(currency, List.of(line.findFirst().orElseThrow().of(part)), List.of());
  }

  /** What the item of that index costs. */
  public Charge charge(int item) {
    return Charge.of(OptionalInt.of(item), lines, taxes, currency);
  }

  /** What is the whole order's: the service fee, gift cards that are bought and the rounding. */
  public Charge chargeBesides() {
    return Charge.of(OptionalInt.empty(), lines, taxes, currency);
  }

  /** What each rate comes to. */
  public List<TaxTotal> taxTotals() {
    return TaxTotal.of(taxes);
  }

  /** What is left for the gateway to pay now; zero when stored value covers it. */
  public Money atGateway() {
    return tenders.stream()
        .filter(Tender.AtGateway.class::isInstance)
        .map(Tender::amount)
        .reduce(Money.zero(currency), Money::plus);
  }

  /**
   * Whether it is for the same items, coupon and gift cards as the other, whatever they cost: a
   * promised price holds for what it was promised for.
   */
  public boolean asksForTheSameAs(Quote other) {
    return supplier.equals(other.supplier)
        && items.stream().map(Wish::of).toList().equals(other.items.stream().map(Wish::of).toList())
        && coupon.equals(other.coupon)
        && paying().equals(other.paying())
        && buysTheSameCardsAs(other);
  }

  private boolean buysTheSameCardsAs(Quote other) {
    return cards.size() == other.cards.size()
        && IntStream.range(0, cards.size())
            .allMatch(i -> cards.get(i).asksForTheSameAs(other.cards.get(i)));
  }

  private List<GiftCardId> paying() {
    return tenders.stream()
        .flatMap(tender ->
            switch (tender) {
              case Tender.FromGiftCard card -> Stream.of(card.card());
              case Tender.AtGateway none -> Stream.<GiftCardId>of();
            })
        .toList();
  }

  /** An item without what it costs and is called. */
  private record Wish(
      Target target,
      LocalSpan when,
      Map<TicketTypeId, Integer> tickets,
      Map<ExtraId, Integer> extras) {
    static Wish of(QuotedItem item) {
      return new Wish(
          item.target(),
          item.when(),
          item.tickets().stream()
              .collect(Collectors.toMap(TicketSale::type, TicketSale::quantity, Integer::sum)),
          item.extras().stream()
              .collect(Collectors.toMap(ExtraSale::extra, ExtraSale::quantity, Integer::sum)));
    }
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
