package booking.notifications.template;

import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.Line;
import booking.domain.pricing.Tender;
import booking.domain.settlement.PriceByNow;
import java.util.stream.Stream;

/**
 * What an order comes to by now, and how it is paid. A line bears the name that the supplier gave
 * it; why it is there is for the quote to explain, in English: nobody is written to in two
 * languages.
 */
record PagePrice(Texts texts, Formats formats) {

  /** By what it was paid when it was sold. */
  Page.Price sold(Order order, Settlement books) {
    var tenders =
        order.details().quote().tenders().stream()
            .filter(tender -> !tender.amount().isZero())
            .map(this::tender);
    return price(order, books, Stream.concat(tenders, some("later", books.outstanding())));
  }

  /** How much of it is paid, went back and is owed. */
  Page.Price byNow(Order order, Settlement books) {
    var money =
        Stream.of(
                some("paid", books.paid()),
                some("given-back", books.refunded()),
                some("owed", books.outstanding()))
            .flatMap(rows -> rows);
    return price(order, books, money);
  }

  private Page.Price price(Order order, Settlement books, Stream<Page.Row> paid) {
    var price = PriceByNow.of(order, books);
    return new Page.Price(
        Stream.concat(price.charge().lines().stream().map(this::line), since(price)).toList(),
        row("total", price.total()),
        paid.toList());
  }

  private Stream<Page.Row> since(PriceByNow price) {
    var since = price.since();
    return since.isZero()
        ? Stream.empty()
        : Stream.of(row(since.isPositive() ? "kept" : "taken-off", since));
  }

  private Page.Row line(Line line) {
    var name = name(line);
    var label = line.quantity() == 1 ? name : formats.number(line.quantity()) + " × " + name;
    return new Page.Row(label, formats.money(line.amount()));
  }

  /** What no supplier names is called as the reader calls it. */
  private String name(Line line) {
    return switch (line.kind()) {
      case ROUNDING -> texts.say("rounding");
      case GIFT_CARD -> texts.say("gift-card");
      case TICKETS, RULE, EXTRA, COUPON, FEE, TAX, CANCELLATION_FEE, REDUCTION -> line.label();
    };
  }

  private Page.Row tender(Tender tender) {
    return switch (tender) {
      case Tender.FromGiftCard(var _, var hint, var amount) ->
          new Page.Row(texts.say("paid.gift-card", hint), formats.money(amount));
      case Tender.AtGateway(var amount) -> row("paid.card", amount);
    };
  }

  private Stream<Page.Row> some(String label, Money amount) {
    return amount.isPositive() ? Stream.of(row(label, amount)) : Stream.empty();
  }

  private Page.Row row(String label, Money amount) {
    return new Page.Row(texts.say(label), formats.money(amount));
  }
}
