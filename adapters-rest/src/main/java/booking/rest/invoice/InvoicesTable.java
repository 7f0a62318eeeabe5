package booking.rest.invoice;

import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Bill;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.invoice.Invoices;
import booking.domain.invoice.Invoices.State;
import booking.domain.invoice.Supplement;
import booking.rest.json.WireName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was issued in a period, read page by page: a row for each document. */
record InvoicesTable(Invoices invoices) {
  private static final int PAGE = 500;
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "kind",
          "corrects",
          "issuedOn",
          "dueOn",
          "order",
          "customer",
          "email",
          "currency",
          "net",
          "tax",
          "total",
          "paid",
          "supplemented",
          "credited",
          "remaining",
          "status");
  private static final Comparator<InvoiceNumber> BY_NUMBER =
      Comparator.comparing((InvoiceNumber number) -> number.series().name())
          .thenComparingLong(InvoiceNumber::sequence);

  Csv of(SupplierId supplier, Dates dates) {
    var table = new Csv(COLUMNS.toArray(String[]::new));
    var corrections = invoices.corrected(supplier, dates.from(), dates.to());
    Stream.concat(
            issued(supplier, dates).stream().map(InvoicesTable::row),
            corrections.stream().filter(Supplement.class::isInstance).map(InvoicesTable::row))
        .sorted(Comparator.comparing(Row::number, BY_NUMBER))
        .forEach(row -> table.add(row.cells()));
    corrections.stream()
        .filter(CreditNote.class::isInstance)
        .map(InvoicesTable::row)
        .forEach(row -> table.add(row.cells()));
    return table;
  }

  /** A document in its row. */
  private record Row(InvoiceNumber number, List<Csv.Cell> cells) {
    static Row of(InvoiceNumber number, Stream<List<Csv.Cell>> parts) {
      return new Row(number, parts.flatMap(List::stream).toList());
    }
  }

  private List<Invoice.Numbered> issued(SupplierId supplier, Dates dates) {
    var all = new ArrayList<Invoice.Numbered>();
    Optional<InvoiceId> after = Optional.empty();
    do {
      var page = invoices.list(filter(supplier, dates, after));
      page.stream()
          .map(Filed::invoice)
          .filter(Invoice.Numbered.class::isInstance)
          .map(Invoice.Numbered.class::cast)
          .forEach(all::add);
      after = page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast().invoice().id());
    } while (after.isPresent());
    return all;
  }

  private static Invoices.Filter filter(
      SupplierId supplier, Dates dates, Optional<InvoiceId> after) {
    return new Invoices.Filter(
        Optional.of(supplier),
        Optional.empty(),
        Optional.of(dates.from()),
        Optional.of(dates.to()),
        Optional.empty(),
        after,
        PAGE);
  }

  private static Row row(Invoice.Numbered invoice) {
    return Row.of(
        invoice.number(),
        Stream.of(
            document(invoice.issue(), "invoice", ""),
            bill(invoice.bill()),
            List.of(
                Csv.amount(invoice.paid()),
                Csv.amount(invoice.supplemented()),
                Csv.amount(invoice.credited()),
                Csv.amount(invoice.remaining()),
                Csv.text(WireName.of(State.of(invoice))))));
  }

  private static Row row(Correction correction) {
    return Row.of(
        correction.number(),
        Stream.of(
            document(correction.issue(), kind(correction), correction.corrects().toString()),
            bill(correction.bill()),
            Collections.nCopies(5, Csv.text(""))));
  }

  private static String kind(Correction correction) {
    return switch (correction) {
      case CreditNote _ -> "credit-note";
      case Supplement _ -> "supplement";
    };
  }

  private static List<Csv.Cell> document(Invoice.Issue issue, String kind, String corrects) {
    return List.of(
        Csv.text(issue.number().toString()),
        Csv.text(kind),
        Csv.text(corrects),
        Csv.text(issue.on().toString()));
  }

  private static List<Csv.Cell> bill(Bill bill) {
    return List.of(
        Csv.text(bill.due().map(LocalDate::toString).orElse("")),
        Csv.text(bill.order().orElse("")),
        Csv.text(bill.buyer().name()),
        Csv.text(bill.buyer().email().value()),
        Csv.text(bill.currency().getCurrencyCode()),
        Csv.amount(bill.total().minus(bill.tax())),
        Csv.amount(bill.tax()),
        Csv.amount(bill.total()));
  }
}
