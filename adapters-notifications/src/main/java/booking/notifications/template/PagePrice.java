package booking.notifications.template;

import booking.domain.money.Money;
import booking.domain.pricing.Line;
import booking.domain.pricing.Quote;
import booking.domain.pricing.Tender;
import java.util.List;
import java.util.stream.Stream;

/**
 * The price as it was frozen, and how it was paid. A line bears the name that the supplier gave it;
 * why it is there is for the quote to explain, in English: nobody is written to in two languages.
 */
record PagePrice(Texts texts, Formats formats) {

  Page.Price of(Quote quote) {
    return new Page.Price(
        quote.lines().stream().map(this::line).toList(),
        row("total", quote.totals().total()),
        paid(quote));
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

  private List<Page.Row> paid(Quote quote) {
    var later = quote.totals().dueLater();
    return Stream.concat(
            quote.tenders().stream().filter(tender -> !tender.amount().isZero()).map(this::tender),
            later.isZero() ? Stream.empty() : Stream.of(row("later", later)))
        .toList();
  }

  private Page.Row tender(Tender tender) {
    return switch (tender) {
      case Tender.FromGiftCard(var _, var hint, var amount) ->
          new Page.Row(texts.say("paid.gift-card", hint), formats.money(amount));
      case Tender.AtGateway(var amount) -> row("paid.card", amount);
    };
  }

  private Page.Row row(String label, Money amount) {
    return new Page.Row(texts.say(label), formats.money(amount));
  }
}
