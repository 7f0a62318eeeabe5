package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.time.LocalSpan;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A quote with one thing changed, its hash left as it was. */
record Altered(Quote quote) {

  Quote supplier(UUID other) {
    return quote(new SupplierId(other), quote.rounding(), quote.items(), quote.lines());
  }

  Quote rounding(RoundingMode other) {
    return quote(quote.supplier(), other, quote.items(), quote.lines());
  }

  Quote firstItem(UnaryOperator<QuotedItem> change) {
    var items = changed(quote.items(), change);
    return quote(quote.supplier(), quote.rounding(), items, quote.lines());
  }

  Quote firstLine(UnaryOperator<Line> change) {
    return lines(changed(quote.lines(), change));
  }

  Quote lines(List<Line> lines) {
    return quote(quote.supplier(), quote.rounding(), quote.items(), lines);
  }

  private Quote quote(
      SupplierId supplier, RoundingMode rounding, List<QuotedItem> items, List<Line> lines) {
    return new Quote(
        supplier,
        quote.currency(),
        rounding,
        items,
        lines,
        quote.taxes(),
        quote.totals(),
        quote.restDueOn(),
        quote.coupon(),
        quote.tenders(),
        quote.claims(),
        quote.quotedAt(),
        quote.expiresAt(),
        quote.hash());
  }

  Quote firstTax(UnaryOperator<TaxShare> change) {
    return paid(changed(quote.taxes(), change), quote.totals(), quote.tenders());
  }

  Quote total(Money total) {
    var was = quote.totals();
    var totals =
        new Totals(
            was.subtotal(),
            was.discount(),
            was.taxAdded(),
            was.taxIncluded(),
            was.fee(),
            was.rounding(),
            total,
            was.dueNow());
    return paid(quote.taxes(), totals, quote.tenders());
  }

  Quote tenders(List<Tender> tenders) {
    return paid(quote.taxes(), quote.totals(), tenders);
  }

  /** Made and ending later. */
  Quote later(Duration by) {
    return quote(quote.claims(), by);
  }

  Quote claiming(List<Demand> demands) {
    return quote(demands, Duration.ZERO);
  }

  private Quote quote(List<Demand> claims, Duration later) {
    return new Quote(
        quote.supplier(),
        quote.currency(),
        quote.rounding(),
        quote.items(),
        quote.lines(),
        quote.taxes(),
        quote.totals(),
        quote.restDueOn(),
        quote.coupon(),
        quote.tenders(),
        claims,
        quote.quotedAt().plus(later),
        quote.expiresAt().plus(later),
        quote.hash());
  }

  private Quote paid(List<TaxShare> taxes, Totals totals, List<Tender> tenders) {
    return new Quote(
        quote.supplier(),
        quote.currency(),
        quote.rounding(),
        quote.items(),
        quote.lines(),
        taxes,
        totals,
        quote.restDueOn(),
        quote.coupon(),
        tenders,
        quote.claims(),
        quote.quotedAt(),
        quote.expiresAt(),
        quote.hash());
  }

  static QuotedItem item(QuotedItem was, String name, Target target, LocalSpan when) {
    return new QuotedItem(
        target,
        was.experience(),
        name,
        when,
        was.cutOff(),
        was.tickets(),
        was.extras(),
        was.claims(),
        was.cancellation());
  }

  static QuotedItem sold(
      QuotedItem was, List<QuotedItem.TicketSale> tickets, List<QuotedItem.ExtraSale> extras) {
    return new QuotedItem(
        was.target(),
        was.experience(),
        was.name(),
        was.when(),
        was.cutOff(),
        tickets,
        extras,
        was.claims(),
        was.cancellation());
  }

  static Line line(Line was, Line.Kind kind, Money amount, String label, String reason) {
    return new Line(kind, was.item(), label, was.quantity(), amount, reason, was.taxClass());
  }

  private static <T> List<T> changed(List<T> values, UnaryOperator<T> change) {
    var changed = new ArrayList<>(values);
    changed.set(0, change.apply(changed.get(0)));
    return changed;
  }
}
