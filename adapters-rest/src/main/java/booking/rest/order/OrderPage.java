package booking.rest.order;

import booking.application.settlement.ShowSettlement.Shown;
import booking.domain.booking.Booking;
import booking.domain.giftcard.GiftCard;
import booking.domain.order.Order;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.TaxTotal;
import booking.domain.settlement.PriceByNow;
import booking.rest.json.WireName;
import booking.rest.page.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An order in words, for its page: in its customer's language, dates and amounts as he writes. */
public record OrderPage(
    boolean sandbox,
    String supplier,
    String email,
    String code,
    StatePart state,
    String meaning,
    List<BookingPart> bookings,
    List<CardPart> cards,
    PricePart price,
    List<DocumentPart> documents,
    String placed) {

  /** How things stand, for style sheets and for people. */
  public record StatePart(String name, String text) {}

  /**
   * One booking in words.
   *
   * @param since what became of it after it was sold
   * @param cancel where it can be cancelled
   */
  public record BookingPart(
      String experience,
      String when,
      String zone,
      List<String> what,
      String code,
      String state,
      List<String> since,
      Optional<String> cancel) {}

  /** A gift card that was bought, for whoever may use it. */
  public record CardPart(String name, String code, String left, String validUntil) {}

  /**
   * The price in words, as it is by now.
   *
   * @param since what became of it after it was paid
   * @param pay where what is left can be paid
   */
  public record PricePart(
      List<LinePart> lines,
      String total,
      String paid,
      List<LinePart> since,
      Optional<String> pay,
      List<String> taxes) {}

  /** One line of the price in words. */
  public record LinePart(String label, String amount) {}

  /** An invoice or credit note, and where it is. */
  public record DocumentPart(String name, String address) {}

  /** What the template of the page asks for. */
  static Map<String, Object> values(
      Shown shown,
      List<GiftCard> cards,
      OrderPaths paths,
      OrderDocuments documents,
      boolean sandbox) {
    var reader = shown.checkout().order().details().customer().locale();
    var texts = Texts.of("order", reader);
    return Map.of(
        "order", of(shown, cards, paths, documents, sandbox, new Words(texts, reader)),
        "text", texts.all(),
        "language", texts.language().toLanguageTag());
  }

  private static OrderPage of(
      Shown shown,
      List<GiftCard> cards,
      OrderPaths paths,
      OrderDocuments documents,
      boolean sandbox,
      Words words) {
    var supplier = shown.supplier();
    var since = new SincePart(shown, words);
    var order = shown.checkout().order();
    var details = order.details();
    return new OrderPage(
        sandbox,
        supplier.name(),
        supplier.email().value(),
        details.code(),
        new StatePart(Statuses.of(order), words.state(Statuses.of(order))),
        words.say("meaning." + meaning(order)),
        order.bookings().stream().map(booking -> booking(booking, since, paths, words)).toList(),
        cards.stream().map(card -> card(card, words)).toList(),
        price(shown, paths, words),
        documents.parts(words),
        words.say(
            "placed",
            details.customer().name(),
            words.moment(details.placedAt(), supplier.zone())));
  }

  private static CardPart card(GiftCard card, Words words) {
    return new CardPart(
        words.say("gift-card.over", words.amount(card.issued())),
        card.code(),
        card.frozen() ? words.say("gift-card.frozen") : words.amount(card.left()),
        words.day(card.validUntil()));
  }

  private static String meaning(Order order) {
    if (order instanceof Order.Confirmed && order.bookings().isEmpty()) {
      return "paid";
    }
    return order instanceof Order.Abandoned abandoned
        ? WireName.of(abandoned.why())
        : Statuses.of(order);
  }

  private static BookingPart booking(
      Booking booking, SincePart since, OrderPaths paths, Words words) {
    var item = booking.details().item();
    var when = item.when().interval();
    return new BookingPart(
        item.name(),
        words.span(when, item.when().zone()),
        words.zone(when, item.when().zone()),
        what(item, words),
        booking.details().code(),
        words.state(Statuses.of(booking)),
        since.of(booking),
        booking instanceof Booking.Confirmed
            ? Optional.of(paths.cancel(booking.id()))
            : Optional.empty());
  }

  private static List<String> what(QuotedItem item, Words words) {
    return Stream.concat(
            item.tickets().stream().map(sale -> words.pieces(sale.quantity(), sale.name())),
            item.extras().stream().map(sale -> words.pieces(sale.quantity(), sale.name())))
        .toList();
  }

  private static PricePart price(Shown shown, OrderPaths paths, Words words) {
    var price = PriceByNow.of(shown.checkout().order(), shown.books());
    return new PricePart(
        lines(price, words),
        words.amount(price.total()),
        words.amount(shown.books().paid()),
        new SincePart(shown, words).ofTheMoney(),
        paths.pay().map(URI::toString),
        taxes(price, words));
  }

  private static List<LinePart> lines(PriceByNow price, Words words) {
    var lines = new ArrayList<LinePart>();
    price.charge().lines().stream()
        .map(line -> new LinePart(words.line(line), words.amount(line.amount())))
        .forEach(lines::add);
    var since = price.since();
    if (!since.isZero()) {
      var label = words.say(since.isPositive() ? "kept" : "taken-off");
      lines.add(new LinePart(label, words.amount(since)));
    }
    return lines;
  }

  /** Those of the lines; of what no line says the documents tell the tax. */
  private static List<String> taxes(PriceByNow price, Words words) {
    return price.since().isZero()
        ? TaxTotal.of(price.charge().taxes()).stream().map(words::tax).toList()
        : List.of();
  }
}
