package booking.inmemory;

import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.invoice.Invoices;
import booking.domain.invoice.Series;
import booking.domain.order.OrderId;
import booking.domain.work.Revision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Invoices in memory. */
public final class InMemoryInvoices implements Invoices {
  private static final Comparator<Filed> OLDEST_FIRST =
      Comparator.comparing((Filed filed) -> filed.invoice().details().createdAt())
          .thenComparing(filed -> filed.invoice().id().value());

  private final InMemoryStore store;

  InMemoryInvoices(InMemoryStore store) {
    this.store = store;
  }

  /** What is numbered together. */
  record Counted(SupplierId supplier, Series series) {}

  @Override
  public boolean add(Invoice.Draft draft) {
    var filed = new Filed(draft, List.of(), new Revision(1));
    return store.write(tables -> tables.invoices().add(draft.id(), filed));
  }

  @Override
  public Optional<Filed> find(InvoiceId id) {
    return store.read(tables -> tables.invoices().find(id));
  }

  @Override
  public Optional<Correction> find(CorrectionId id) {
    return store.read(tables -> tables.corrections().find(id));
  }

  @Override
  public List<Filed> of(OrderId order) {
    return store.read(tables ->
        tables.invoices().stream()
            .filter(filed -> filed.invoice().details().order().equals(Optional.of(order)))
            .sorted(OLDEST_FIRST)
            .toList());
  }

  @Override
  public Optional<Filed> issue(Filed from, Numbering numbering) {
    return from.invoice() instanceof Invoice.Draft draft
        ? change(
            from,
            tables ->
                filed(
                    from,
                    draft.issue(
                        next(tables, draft.details().supplier(), numbering),
                        numbering.at(),
                        numbering.on())))
        : Optional.empty();
  }

  @Override
  public Optional<Filed> store(Filed from, Invoice.Numbered to) {
    return change(from, tables -> filed(from, to));
  }

  @Override
  public Optional<Filed> correct(Filed from, Correction.Draft draft, Numbering numbering) {
    return from.invoice() instanceof Invoice.Numbered invoice
        ? change(from, tables -> correct(tables, from, invoice, draft, numbering))
        : Optional.empty();
  }

  private static Filed correct(
      Tables tables,
      Filed from,
      Invoice.Numbered invoice,
      Correction.Draft draft,
      Numbering numbering) {
    var next = invoice.correct(draft.bill().total());
    var number = next(tables, draft.supplier(), numbering);
    var issued = draft.issue(invoice.number(), number, numbering.at(), numbering.on());
    tables.corrections().put(issued.id(), issued);
    var corrections = Stream.concat(from.corrections().stream(), Stream.of(issued)).toList();
    return new Filed(next, corrections, after(from));
  }

  private Optional<Filed> change(Filed from, Function<Tables, Filed> change) {
    return store.write(tables -> {
      var id = from.invoice().id();
      var same = tables.invoices().find(id).filter(now -> now.revision().equals(from.revision()));
      return same.map(now -> {
        var next = change.apply(tables);
        tables.invoices().put(id, next);
        return next;
      });
    });
  }

  private static InvoiceNumber next(Tables tables, SupplierId supplier, Numbering numbering) {
    var counted = new Counted(supplier, numbering.series());
    long number = tables.invoiceNumbers().find(counted).orElse(0L) + 1;
    tables.invoiceNumbers().put(counted, number);
    return new InvoiceNumber(numbering.series(), number);
  }

  private static Filed filed(Filed from, Invoice to) {
    return new Filed(to, from.corrections(), after(from));
  }

  private static Revision after(Filed from) {
    return new Revision(from.revision().value() + 1);
  }

  @Override
  public List<Filed> list(Filter filter) {
    return store.read(tables -> {
      var end = filter.after().flatMap(tables.invoices()::find);
      if (filter.after().isPresent() && end.isEmpty()) {
        return List.of();
      }
      return tables.invoices().stream()
          .filter(filed -> isWanted(filed.invoice(), filter))
          .filter(filed -> end.stream().allMatch(last -> OLDEST_FIRST.compare(filed, last) < 0))
          .sorted(OLDEST_FIRST.reversed())
          .limit(filter.atMost())
          .toList();
    });
  }

  private static boolean isWanted(Invoice invoice, Filter filter) {
    return filter.supplier().stream().allMatch(invoice.details().supplier()::equals)
        && filter.state().stream().allMatch(state -> state == State.of(invoice))
        && filter.issuedFrom().stream().allMatch(from -> isIssued(invoice, d -> !d.isBefore(from)))
        && filter.issuedTo().stream().allMatch(to -> isIssued(invoice, d -> !d.isAfter(to)))
        && filter.customer().stream().allMatch(text -> isFor(invoice, text));
  }

  private static boolean isIssued(Invoice invoice, Predicate<LocalDate> when) {
    return invoice instanceof Invoice.Numbered numbered && when.test(numbered.issue().on());
  }

  private static boolean isFor(Invoice invoice, String text) {
    var buyer = invoice.bill().buyer();
    var wanted = text.toLowerCase(Locale.ROOT);
    return Stream.of(buyer.name(), buyer.email().value())
        .anyMatch(known -> known.toLowerCase(Locale.ROOT).contains(wanted));
  }

  @Override
  public List<Correction> corrected(SupplierId supplier, LocalDate from, LocalDate to) {
    return store.read(tables ->
        tables.corrections().stream()
            .filter(one -> one.supplier().equals(supplier))
            .filter(one -> !one.issue().on().isBefore(from) && !one.issue().on().isAfter(to))
            .sorted(
                Comparator.comparing((Correction one) -> one.number().series().name())
                    .thenComparingLong(one -> one.number().sequence()))
            .toList());
  }
}
