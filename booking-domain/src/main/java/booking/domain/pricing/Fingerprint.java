package booking.domain.pricing;

import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.CardSale;
import booking.domain.money.Money;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;

/**
 * Gathers what a quote promises, in canonical form, and hashes it: who sells which items at which
 * wall times for which amounts, and who pays. Not labels, reasons, or when it was made and ends.
 */
final class Fingerprint {
  private final Encoder promise = new Encoder();

  Fingerprint(SupplierId supplier, Currency currency, RoundingMode rounding) {
    promise.id(supplier.value()).text(currency.getCurrencyCode()).name(rounding);
  }

  static QuoteHash of(Quote quote) {
    return new Fingerprint(quote.supplier(), quote.currency(), quote.rounding())
        .items(quote.items())
        .lines(quote.lines())
        .taxes(TaxTotal.of(quote.taxes()))
        .total(quote.totals().total())
        .tenders(quote.tenders())
        .cards(quote.cards())
        .hash();
  }

  Fingerprint items(List<QuotedItem> items) {
    promise.list(items, Fingerprint::item);
    return this;
  }

  private static void item(Encoder out, QuotedItem item) {
    switch (item.target()) {
      case Target.OfSession(var session) -> out.text("session").id(session.value());
      case Target.OfResource(var resource) -> out.text("resource").id(resource.value());
    }
    var when = item.when();
    out.wall(when.start()).wall(when.end()).text(when.zone().getId());
    out.flag(when.endsInSecondPass());
    out.list(item.tickets(), (to, sold) -> to.id(sold.type().value()).number(sold.quantity()));
    out.list(item.extras(), (to, sold) -> to.id(sold.extra().value()).number(sold.quantity()));
  }

  Fingerprint lines(List<Line> lines) {
    promise.list(
        lines,
        (to, line) -> to.name(line.kind()).number(line.item().orElse(-1)).amount(line.amount()));
    return this;
  }

  Fingerprint taxes(List<TaxTotal> taxes) {
    promise.list(
        taxes,
        (to, tax) ->
            to.text(tax.rate().code())
                .number(tax.rate().rate().partsPerMillion())
                .flag(tax.rate().included())
                .amount(tax.base())
                .amount(tax.amount()));
    return this;
  }

  Fingerprint total(Money total) {
    promise.amount(total);
    return this;
  }

  Fingerprint tenders(List<Tender> tenders) {
    promise.list(tenders, Fingerprint::tender);
    return this;
  }

  private static void tender(Encoder out, Tender tender) {
    switch (tender) {
      case Tender.FromGiftCard card -> out.text("gift card").id(card.card().value());
      case Tender.AtGateway gateway -> out.text("gateway");
    }
    out.amount(tender.amount());
  }

  /** Without any it is what it was before cards were sold. */
  Fingerprint cards(List<CardSale> cards) {
    if (!cards.isEmpty()) {
      promise.list(cards, Fingerprint::card);
    }
    return this;
  }

  private static void card(Encoder out, CardSale card) {
    out.amount(card.amount()).text(card.message());
    out.list(
        card.recipient().stream().toList(),
        (to, recipient) -> to.text(recipient.name()).text(recipient.email().value()));
  }

  QuoteHash hash() {
    try {
      var sha = MessageDigest.getInstance("SHA-256").digest(promise.bytes());
      return new QuoteHash(HexFormat.of().formatHex(sha));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
