package booking.notifications;

import booking.domain.availability.Alternative;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.booking.BookingId;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ExtraId;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.notice.Notice;
import booking.domain.notice.Notice.BalanceAsked.Manner;
import booking.domain.order.AbandonReason;
import booking.domain.order.Acceptance;
import booking.domain.order.Channel;
import booking.domain.order.Order;
import booking.domain.order.OrderDetails;
import booking.domain.order.OrderId;
import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import booking.domain.party.Participant;
import booking.domain.party.PhoneNumber;
import booking.domain.party.TicketTypeId;
import booking.domain.pricing.CancellationTerms;
import booking.domain.pricing.Line;
import booking.domain.pricing.Quote;
import booking.domain.pricing.QuoteHash;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.Target;
import booking.domain.pricing.Tender;
import booking.domain.pricing.Totals;
import booking.domain.time.LocalSpan;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Two adults and a picnic, to be written about; each test says what is special about its own. */
public record Trip(
    String name, String customer, Locale locale, Currency currency, long price, LocalSpan when) {
  public static final Instant PLACED = Instant.parse("2025-01-10T09:00:00Z");
  public static final URI LINK = URI.create("https://book.example/o/4711?token=a&b=c");
  public static final UUID BOOKING = UUID.fromString("0194500a-0000-7000-8000-000000000001");

  /** What the core says to explain a line, in English. */
  public static final String WHY = "High season: +10%";

  private static final ExperienceId EXPERIENCE = new ExperienceId(new UUID(7, 3));
  private static final TicketTypeId ADULT = new TicketTypeId(new UUID(7, 4));

  /** In Berlin, in German money, for a customer who reads British English. */
  public static Trip trip() {
    return new Trip(
        "Harbour tour",
        "Ada Lovelace",
        Locale.UK,
        Currency.getInstance("EUR"),
        49_90,
        berlin("2025-06-14T10:00", "2025-06-14T12:00"));
  }

  public static LocalSpan berlin(String start, String end) {
    return new LocalSpan(
        LocalDateTime.parse(start), LocalDateTime.parse(end), ZoneId.of("Europe/Berlin"));
  }

  public Trip named(String other) {
    return new Trip(other, customer, locale, currency, price, when);
  }

  public Trip bookedBy(String other) {
    return new Trip(name, other, locale, currency, price, when);
  }

  public Trip readIn(String languageTag) {
    return new Trip(name, customer, Locale.forLanguageTag(languageTag), currency, price, when);
  }

  public Trip costing(long minorUnits, String code) {
    return new Trip(name, customer, locale, Currency.getInstance(code), minorUnits, when);
  }

  public Trip at(LocalSpan other) {
    return new Trip(name, customer, locale, currency, price, other);
  }

  public Notice.Confirmed confirmed() {
    return new Notice.Confirmed("order-confirmed-4711", supplier(), order(), books(), LINK);
  }

  public Notice.Sold sold() {
    return new Notice.Sold("order-sold-4711", supplier(), order(), books());
  }

  /** All of it is paid. */
  private Settlement books() {
    var total = new Money(price, currency);
    return new Settlement(total, total, Money.zero(currency));
  }

  public Notice.MoneyReturned moneyReturned(AbandonReason why) {
    return new Notice.MoneyReturned(
        "money-returned-4711",
        supplier(),
        placed().fail(why, PLACED),
        List.of(nextWeek(), tonight()));
  }

  public Notice.CaptureRefused captureRefused() {
    var order = placed().fail(AbandonReason.CAPTURE_REFUSED, PLACED);
    return new Notice.CaptureRefused("capture-refused-4711", supplier(), order);
  }

  public Notice.LinkAgain linkAgain() {
    return new Notice.LinkAgain("link-again-4711", supplier(), placed(), LINK);
  }

  public Notice.BalanceAsked asked(Manner manner) {
    return new Notice.BalanceAsked(
        "balance-4711",
        supplier(),
        order(),
        manner,
        new Money(3_500, currency),
        LocalDate.of(2025, 5, 31),
        URI.create("https://book.example/pay/4711/t"));
  }

  public Notice.BalanceReceived received(long left) {
    return received(left, order());
  }

  public Notice.BalanceReceived received(long left, Order.Confirmed order) {
    return new Notice.BalanceReceived(
        "received-4711", supplier(), order, new Money(3_500, currency), new Money(left, currency));
  }

  public Notice.BalanceOverdue overdue() {
    return new Notice.BalanceOverdue(
        "overdue-4711", supplier(), order(), new Money(3_500, currency));
  }

  public Supplier supplier() {
    return new Supplier(
        new SupplierId(new UUID(7, 1)),
        "hafenfahrt",
        "Hafenfahrt & Söhne",
        new EmailAddress("crew@hafen.example"),
        currency,
        ZoneId.of("Europe/Berlin"),
        Locale.GERMANY,
        new SaleTerms(SaleTerms.DEFAULT_HOLD, "1", "1"));
  }

  public Order.Confirmed order() {
    return placed().confirm(PLACED);
  }

  public Order.Placed placed() {
    var booking =
        new BookingDetails(
            new BookingId(BOOKING),
            "BKNG2345",
            item(),
            List.of(new Participant(ADULT, Map.of("diet", "vegan"))));
    return new Order.Placed(details(), List.of(new Booking.Pending(booking)));
  }

  private OrderDetails details() {
    var guest =
        new Customer(
            customer,
            new EmailAddress("ada@mail.example"),
            Optional.of(new PhoneNumber("+4930123456")),
            locale);
    return new OrderDetails(
        new OrderId(new UUID(7, 2)),
        "RDR23456",
        guest,
        quote(),
        new Acceptance("1", "1", PLACED),
        Channel.WIDGET,
        1,
        PLACED);
  }

  private Quote quote() {
    var nothing = Money.zero(currency);
    var total = new Money(price, currency);
    var card = total.minus(new Money(price / 5, currency));
    var tenth = new Money(price / 10, currency);
    return new Quote(
        supplier().id(),
        currency,
        RoundingMode.HALF_UP,
        List.of(item()),
        List.of(
            line(Line.Kind.TICKETS, "Adult", 2, total),
            line(Line.Kind.RULE, "High season", 1, tenth),
            line(Line.Kind.COUPON, "AHOY10", 1, tenth.negated()),
            line(Line.Kind.ROUNDING, "Rounding", 1, nothing)),
        List.of(),
        new Totals(total, nothing, nothing, nothing, nothing, nothing, total, total),
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Tender.FromGiftCard(giftCard().id(), giftCard().hint(), total.minus(card)),
            new Tender.AtGateway(card)),
        List.of(),
        PLACED,
        PLACED.plusSeconds(900),
        new QuoteHash("00"));
  }

  private GiftCard giftCard() {
    var value = new Money(price, currency);
    var until = LocalDate.of(2026, 1, 1);
    return new GiftCard(
        new GiftCardId(new UUID(7, 9)), supplier().id(), "GIFT-K7QX", value, value, until);
  }

  private static Line line(Line.Kind kind, String label, long quantity, Money amount) {
    return new Line(kind, OptionalInt.of(0), label, quantity, amount, WHY, Optional.empty());
  }

  private QuotedItem item() {
    var each = new Money(price / 2, currency);
    return new QuotedItem(
        new Target.OfSession(new SessionId(new UUID(7, 5))),
        EXPERIENCE,
        name,
        when,
        Duration.ofHours(1),
        List.of(new QuotedItem.TicketSale(ADULT, "adult", "Adult", 2, each)),
        List.of(
            new QuotedItem.ExtraSale(
                new ExtraId(new UUID(7, 6)), "Picnic", 1, Money.zero(currency))),
        List.of(),
        CancellationTerms.standard());
  }

  private Alternative nextWeek() {
    return new Alternative.Departure(
        new Session(
            new SessionId(new UUID(7, 8)),
            supplier().id(),
            EXPERIENCE,
            when.start().plusWeeks(1),
            when.zone(),
            Duration.ofHours(2),
            20,
            true));
  }

  private Alternative tonight() {
    var later = new LocalSpan(when.start().plusHours(8), when.end().plusHours(8), when.zone());
    var resource = new ResourceId(new UUID(7, 10));
    return new Alternative.FreeTime(EXPERIENCE, resource, later.interval(), later.zone());
  }
}
