package booking.rest.invoice;

import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Bill;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.invoice.Invoices;
import booking.domain.invoice.Invoices.State;
import booking.rest.json.WireName;
import java.time.LocalDate;
import java.util.ArrayList;
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
          "credited",
          "remaining",
          "status");
  private static final Comparator<InvoiceNumber> BY_NUMBER =
      Comparator.comparing((InvoiceNumber number) -> number.series().name())
          .thenComparingLong(InvoiceNumber::sequence);

  Csv of(SupplierId supplier, Dates dates) {
    var table = new Csv(COLUMNS.toArray(String[]::new));
    issued(supplier, dates).stream()
        .sorted(Comparator.comparing(Invoice.Numbered::number, BY_NUMBER))
        .forEach(invoice -> table.add(row(invoice)));
    invoices.credited(supplier, dates.from(), dates.to()).forEach(note -> table.add(row(note)));
    return table;
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

  private static List<Csv.Cell> row(Invoice.Numbered invoice) {
    return Stream.of(
            document(invoice.issue(), "invoice", ""),
            bill(invoice.bill()),
            List.of(
                Csv.amount(invoice.paid()),
                Csv.amount(invoice.credited()),
                Csv.amount(invoice.remaining()),
                Csv.text(WireName.of(State.of(invoice)))))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Csv.Cell> row(CreditNote note) {
    return Stream.of(
            document(note.issue(), "credit-note", note.corrects().toString()),
            bill(note.bill()),
            List.of(Csv.text(""), Csv.text(""), Csv.text(""), Csv.text("")))
        .flatMap(List::stream)
        .toList();
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
