package booking.notifications.pdf;

import booking.domain.catalog.SellerDetails;
import booking.domain.invoice.Bill;
import booking.domain.invoice.Document;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.money.Money;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxTotal;
import booking.notifications.OneLine;
import booking.notifications.template.Formats;
import booking.notifications.template.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a document into the words, dates and amounts of its reader. */
final class SheetWriter {
  private final Texts texts;
  private final Formats formats;
  private final Standings standings;

  SheetWriter(Locale reader) {
    texts = new Texts(SheetWriter.class, reader);
    formats = new Formats(reader);
    standings = new Standings(texts, formats);
  }

  Locale language() {
    return texts.language();
  }

  String sandbox() {
    return texts.say("sandbox");
  }

  Sheet sheet(Document document) {
    var bill = document.bill();
    return new Sheet(
        texts.say("title." + document.heading().kind().name().toLowerCase(Locale.ROOT)),
        document.heading().issue().map(Invoice.Issue::number).map(InvoiceNumber::toString),
        seller(bill.seller()),
        buyer(bill),
        facts(document),
        columns(),
        bill.sections().stream().map(this::section).toList(),
        bill.taxes().stream().map(this::tax).toList(),
        sums(bill),
        row("total", bill.total()),
        standings.settled(document.standing()),
        standings.balance(document.standing()),
        standings.stamp(document.standing()),
        notes(document),
        footer(bill.seller()),
        new Sheet.Paging(texts.say("page"), texts.say("page.of")));
  }

  private Sheet.Block seller(SellerDetails seller) {
    var lines = new ArrayList<>(plain(seller.address()));
    seller.taxId().map(id -> texts.say("tax-id", OneLine.of(id))).ifPresent(lines::add);
    lines.add(seller.email().value());
    return new Sheet.Block(OneLine.of(seller.legalName()), lines);
  }

  private Sheet.Block buyer(Bill bill) {
    var buyer = bill.buyer();
    var lines = new ArrayList<String>();
    lines.add(OneLine.of(buyer.name()));
    lines.addAll(plain(buyer.address()));
    buyer.taxId().map(id -> texts.say("tax-id", OneLine.of(id))).ifPresent(lines::add);
    lines.add(buyer.email().value());
    return new Sheet.Block(texts.say("buyer"), lines);
  }

  private List<Sheet.Row> facts(Document document) {
    var heading = document.heading();
    var bill = document.bill();
    return Stream.of(
            heading.corrects().map(number -> fact(belonging(heading.kind()), number.toString())),
            heading.issue().map(issue -> fact("issued", formats.day(issue.on()))),
            bill.due().map(day -> fact("due", formats.day(day))),
            bill.order().map(code -> fact("order", code)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String belonging(Document.Kind kind) {
    return kind == Document.Kind.SUPPLEMENT ? "supplements" : "corrects";
  }

  private Sheet.Columns columns() {
    return new Sheet.Columns(
        texts.say("column.text"),
        texts.say("column.quantity"),
        texts.say("column.unit-price"),
        texts.say("column.tax"),
        texts.say("column.amount"),
        texts.say("column.tax-name"),
        texts.say("column.base"),
        texts.say("column.tax-amount"));
  }

  private Sheet.Section section(Bill.Section section) {
    return new Sheet.Section(
        section.heading().map(this::heading), section.items().stream().map(this::item).toList());
  }

  private Sheet.Heading heading(Bill.Heading heading) {
    var when = heading.when();
    var interval = when.interval();
    return new Sheet.Heading(
        OneLine.of(heading.name()),
        formats.span(interval, when.zone()) + " (" + formats.zone(interval, when.zone()) + ")",
        texts.say("booking-code", heading.code()));
  }

  private Sheet.Item item(Bill.Item item) {
    return new Sheet.Item(
        OneLine.of(item.text()),
        formats.number(item.quantity()),
        item.unitPrice().map(formats::money).orElse(""),
        item.taxes().stream()
            .map(rate -> formats.percent(rate.rate()))
            .collect(Collectors.joining(" + ")),
        formats.money(item.amount()));
  }

  private Sheet.Tax tax(TaxTotal tax) {
    return new Sheet.Tax(name(tax.rate()), formats.money(tax.base()), formats.money(tax.amount()));
  }

  private String name(TaxRate rate) {
    var label = OneLine.of(rate.label());
    // Many suppliers say the rate in the name already.
    var name = label.contains("%") ? label : label + " " + formats.percent(rate.rate());
    return texts.say(rate.included() ? "tax.included" : "tax.added", name);
  }

  /** What leads from the lines to the total, where that is not their sum. */
  private List<Sheet.Row> sums(Bill bill) {
    var added = bill.taxes().stream().filter(tax -> !tax.rate().included()).toList();
    if (added.isEmpty()) {
      return List.of();
    }
    var taxes = Money.sum(added.stream().map(TaxTotal::amount).toList(), bill.currency());
    return Stream.concat(
            Stream.of(row("subtotal", bill.total().minus(taxes))),
            added.stream().map(tax -> new Sheet.Row(name(tax.rate()), formats.money(tax.amount()))))
        .toList();
  }

  private List<Sheet.Block> notes(Document document) {
    var bill = document.bill();
    // Where there is something to transfer.
    var bank = bill.seller().bank().filter(any -> standings.isOpen(document.standing()));
    return Stream.of(
            bill.note().map(note -> new Sheet.Block(texts.say("note"), lines(note))),
            bank.map(text -> new Sheet.Block(texts.say("bank"), lines(text))))
        .flatMap(Optional::stream)
        .toList();
  }

  private String footer(SellerDetails seller) {
    return Stream.concat(
            Stream.of(OneLine.of(seller.legalName())),
            seller.footer().stream().flatMap(footer -> lines(footer).stream()))
        .collect(Collectors.joining(" · "));
  }

  private static List<String> lines(String text) {
    return plain(text.lines().toList());
  }

  private static List<String> plain(List<String> lines) {
    return lines.stream().map(OneLine::of).filter(line -> !line.isEmpty()).toList();
  }

  private Sheet.Row row(String label, Money amount) {
    return new Sheet.Row(texts.say(label), formats.money(amount));
  }

  private Sheet.Row fact(String label, String value) {
    return new Sheet.Row(texts.say("fact." + label), value);
  }
}
