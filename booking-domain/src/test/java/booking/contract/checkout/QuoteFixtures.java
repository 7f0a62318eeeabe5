package booking.contract.checkout;

import static booking.contract.checkout.CheckoutFixtures.IDS;

import booking.domain.availability.Demand;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.CancellationPolicy;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ExtraId;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TaxClass;
import booking.domain.coupon.CouponId;
import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.GiftCardId;
import booking.domain.giftcard.Recipient;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.party.EmailAddress;
import booking.domain.party.TicketTypeId;
import booking.domain.pricing.CancellationTerms;
import booking.domain.pricing.Line;
import booking.domain.pricing.Quote;
import booking.domain.pricing.QuoteHash;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.Target;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxShare;
import booking.domain.pricing.Tender;
import booking.domain.pricing.Totals;
import booking.domain.time.LocalSpan;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Quotes of made-up prices. What they name need not exist, but for the pools of the demands. */
public final class QuoteFixtures {
  private static final TaxClass FULL = new TaxClass("full");
  private static final TaxRate TAX = new TaxRate("vat", "TVA", Rate.percent("8.1"), true);
  private static final QuoteHash HASH = new QuoteHash("0a".repeat(32));

  /** It is three in Helsinki for the second time when this ends. */
  private static final LocalSpan IN_THE_SECOND_PASS =
      LocalSpan.lasting(
          LocalDateTime.of(2030, 10, 27, 2, 30),
          Duration.ofMinutes(105),
          ZoneId.of("Europe/Helsinki"));

  private static final CancellationTerms ON_ALL_TERMS =
      new CancellationTerms(
          new CancellationPolicy(
              CancellationPolicy.Counting.CALENDAR_DAYS,
              List.of(new CancellationPolicy.Tier(Duration.ofDays(3), true, Rate.percent("12.5"))),
              false,
              false,
              Optional.of(FULL)),
          List.of(TAX));

  private QuoteFixtures() {}

  /** A total of 10 000 minor units, due at the gateway; with none of what may be absent. */
  public static Quote plain(
      SupplierId supplier, Currency currency, Instant now, List<Demand> demands) {
    var total = new Money(10_000, currency);
    var item = session("Walk", "Europe/Paris", demands);
    var line = line(Line.Kind.TICKETS, OptionalInt.of(0), total, Optional.of(FULL));
    return new Quote(
        supplier,
        currency,
        RoundingMode.HALF_UP,
        List.of(item),
        List.of(line),
        List.of(),
        totals(total, total, Money.zero(currency)),
        Optional.empty(),
        Optional.empty(),
        List.of(new Tender.AtGateway(total)),
        List.of(),
        now,
        now.plus(Duration.ofMinutes(15)),
        HASH);
  }

  /** A gift card for somebody else, of so many minor units. */
  public static CardSale card(long minorUnits, Currency currency) {
    var sister = new Recipient("Zoë", new EmailAddress("zoe@example.org"));
    return new CardSale(
        new Money(minorUnits, currency),
        Optional.of(sister),
        "Alles Gute ✓",
        LocalDate.of(2033, 5, 4));
  }

  /** Nothing but a gift card, which takes no seat. */
  public static Quote ofCard(SupplierId supplier, CardSale card, Instant now) {
    var amount = card.amount();
    return new Quote(
        supplier,
        amount.currency(),
        RoundingMode.HALF_UP,
        List.of(),
        List.of(card),
        List.of(line(Line.Kind.GIFT_CARD, OptionalInt.empty(), amount, Optional.empty())),
        List.of(),
        totals(amount, amount, Money.zero(amount.currency())),
        Optional.empty(),
        Optional.empty(),
        List.of(new Tender.AtGateway(amount)),
        List.of(),
        now,
        now.plus(Duration.ofMinutes(15)),
        HASH);
  }

  /** Everything there can be on a quote: two items, all kinds of lines, a coupon, two tenders. */
  public static Quote rich(
      SupplierId supplier, Currency currency, Instant now, List<Demand> demands) {
    var total = new Money(10_000, currency);
    var some = new Money(1_000, currency);
    return new Quote(
        supplier,
        currency,
        RoundingMode.HALF_UP,
        List.of(session("夜の散歩", "Asia/Tokyo", demands), resource("Сауна у реки")),
        List.of(card(1_000, currency)),
        List.of(
            line(Line.Kind.TICKETS, OptionalInt.of(0), total, Optional.of(FULL)),
            line(Line.Kind.COUPON, OptionalInt.empty(), some.negated(), Optional.of(FULL)),
            line(Line.Kind.FEE, OptionalInt.empty(), some, Optional.of(new TaxClass("fee"))),
            line(Line.Kind.GIFT_CARD, OptionalInt.empty(), some, Optional.empty()),
            line(Line.Kind.ROUNDING, OptionalInt.empty(), some.negated(), Optional.empty())),
        List.of(
            new TaxShare(TAX, OptionalInt.of(0), total, some),
            new TaxShare(TAX, OptionalInt.empty(), some, new Money(75, currency))),
        totals(total, total, some),
        Optional.of(LocalDate.of(2030, 5, 20)),
        Optional.of(new Quote.AppliedCoupon(new CouponId(IDS.next()), "ÉTÉ-2030")),
        List.of(
            new Tender.FromGiftCard(new GiftCardId(IDS.next()), "…9Z2K", some),
            new Tender.AtGateway(total.minus(some))),
        List.of(),
        now,
        now.plus(Duration.ofMinutes(15)),
        HASH);
  }

  private static QuotedItem session(String name, String zone, List<Demand> claims) {
    return new QuotedItem(
        new Target.OfSession(sessionOf(claims)),
        new ExperienceId(IDS.next()),
        name,
        on(zone),
        Duration.ofMinutes(90),
        List.of(sale("adult", 2), sale("child", 1)),
        List.of(),
        claims,
        CancellationTerms.standard());
  }

  /** The one whose seats are wanted; where none are, any. */
  private static SessionId sessionOf(List<Demand> claims) {
    return claims.stream()
        .filter(claim -> claim.kind() == PoolKind.SEATS)
        .findFirst()
        .map(claim -> new SessionId(claim.pool().value()))
        .orElseGet(() -> new SessionId(IDS.next()));
  }

  private static QuotedItem resource(String name) {
    return new QuotedItem(
        new Target.OfResource(new ResourceId(IDS.next())),
        new ExperienceId(IDS.next()),
        name,
        IN_THE_SECOND_PASS,
        Duration.ZERO,
        List.of(sale("whole", 1)),
        List.of(new QuotedItem.ExtraSale(new ExtraId(IDS.next()), "Полотенце", 2, euros(500))),
        List.of(),
        ON_ALL_TERMS);
  }

  private static LocalSpan on(String zone) {
    var start = LocalDateTime.of(2030, 6, 3, 19, 30);
    return new LocalSpan(start, start.plusHours(2), ZoneId.of(zone));
  }

  private static QuotedItem.TicketSale sale(String code, int quantity) {
    return new QuotedItem.TicketSale(
        new TicketTypeId(IDS.next()), code, code + " ✓", quantity, euros(2_500));
  }

  private static Money euros(long cents) {
    return new Money(cents, Currency.getInstance("EUR"));
  }

  private static Line line(
      Line.Kind kind, OptionalInt item, Money amount, Optional<TaxClass> taxClass) {
    return new Line(kind, item, "Ligne « %s »".formatted(kind), 1, amount, "because", taxClass);
  }

  private static Totals totals(Money subtotal, Money total, Money discount) {
    var nothing = Money.zero(total.currency());
    return new Totals(subtotal, discount, nothing, nothing, discount, nothing, total, total);
  }
}
