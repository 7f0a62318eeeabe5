package booking.persistence.invoice;

import static booking.persistence.jooq.Tables.CORRECTION;
import static booking.persistence.jooq.Tables.INVOICE;
import static booking.persistence.jooq.Tables.INVOICE_SERIES;
import static booking.persistence.jooq.Tables.REFERENCE;
import static org.jooq.impl.DSL.select;

import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.invoice.Invoices;
import booking.domain.order.OrderId;
import booking.domain.work.Revision;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.InvoiceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Invoices, each in a row that says all of it. Whoever changes one locks it first and the row of
 * its series then, so that nobody waits in a circle.
 */
public final class JooqInvoices implements Invoices {
  private final Database database;

  public JooqInvoices(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(Invoice.Draft draft) {
    return database.inTransaction(() ->
        database.ask(sql -> {
          var row = InvoiceRow.of(draft, 1);
          int added = sql.insertInto(INVOICE).set(row).onConflictDoNothing().execute();
          if (added == 1) {
            References.add(sql, draft.id().value(), draft.details().supplier(), "invoice");
          }
          return added == 1;
        }));
  }

  @Override
  public Optional<Filed> find(InvoiceId id) {
    var which = References.areOf(INVOICE.SUPPLIER_ID, INVOICE.ID, id.value());
    return database.ask(sql -> InvoiceQuery.where(sql, which).fetchOptional(InvoiceQuery::toFiled));
  }

  @Override
  public Optional<Correction> find(CorrectionId id) {
    var which = References.areOf(CORRECTION.SUPPLIER_ID, CORRECTION.ID, id.value());
    return database.ask(
        sql -> sql.selectFrom(CORRECTION).where(which).fetchOptional(CorrectionRow::toCorrection));
  }

  @Override
  public List<Filed> of(OrderId order) {
    var supplier =
        select(REFERENCE.SUPPLIER_ID).from(REFERENCE).where(REFERENCE.ID.eq(order.value()));
    return database.ask(sql ->
        InvoiceQuery.where(sql, INVOICE.ORDER_ID.eq(order.value()))
            .and(INVOICE.SUPPLIER_ID.eq(supplier))
            .orderBy(INVOICE.CREATED_AT, INVOICE.ID)
            .fetch(InvoiceQuery::toFiled));
  }

  @Override
  public Optional<Filed> issue(Filed from, Numbering numbering) {
    return from.invoice() instanceof Invoice.Draft draft
        ? change(
            from,
            sql -> {
              var number = next(sql, draft.details().supplier(), numbering);
              var issued = draft.issue(number, numbering.at(), numbering.on());
              return new Filed(issued, from.corrections(), after(from));
            })
        : Optional.empty();
  }

  @Override
  public Optional<Filed> store(Filed from, Invoice.Numbered to) {
    return change(from, _ -> new Filed(to, from.corrections(), after(from)));
  }

  @Override
  public Optional<Filed> correct(Filed from, Correction.Draft draft, Numbering numbering) {
    return from.invoice() instanceof Invoice.Numbered invoice
        ? change(from, sql -> correct(sql, from, invoice, draft, numbering))
        : Optional.empty();
  }

  private static Filed correct(
      DSLContext sql,
      Filed from,
      Invoice.Numbered invoice,
      Correction.Draft draft,
      Numbering numbering) {
    var next = invoice.correct(draft.bill().total());
    var number = next(sql, draft.supplier(), numbering);
    var issued = draft.issue(invoice.number(), number, numbering.at(), numbering.on());
    sql.insertInto(CORRECTION).set(CorrectionRow.of(issued)).execute();
    References.add(sql, issued.id().value(), issued.supplier(), "credit-note");
    var corrections = Stream.concat(from.corrections().stream(), Stream.of(issued)).toList();
    return new Filed(next, corrections, after(from));
  }

  private Optional<Filed> change(Filed from, Function<DSLContext, Filed> change) {
    return database.inTransaction(() ->
        database.ask(sql -> {
          if (!lock(sql, from)) {
            return Optional.empty();
          }
          var next = change.apply(sql);
          var row = InvoiceRow.of(next.invoice(), next.revision().value());
          sql.update(INVOICE).set(row).where(is(row)).execute();
          return Optional.of(next);
        }));
  }

  /** Whether it is still as it was read. */
  private static boolean lock(DSLContext sql, Filed from) {
    var row = InvoiceRow.of(from.invoice(), from.revision().value());
    return sql.select(INVOICE.ID)
        .from(INVOICE)
        .where(is(row))
        .and(INVOICE.REVISION.eq(from.revision().value()))
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  private static Condition is(InvoiceRecord row) {
    return INVOICE.SUPPLIER_ID.eq(row.getSupplierId()).and(INVOICE.ID.eq(row.getId()));
  }

  /** Whoever wants the one after waits until this transaction has ended. */
  private static InvoiceNumber next(DSLContext sql, SupplierId supplier, Numbering numbering) {
    long number =
        sql.insertInto(INVOICE_SERIES)
            .values(supplier.value(), numbering.series().name(), 1L)
            .onConflict(INVOICE_SERIES.SUPPLIER_ID, INVOICE_SERIES.SERIES)
            .doUpdate()
            .set(INVOICE_SERIES.LAST, INVOICE_SERIES.LAST.plus(1))
            .returningResult(INVOICE_SERIES.LAST)
            .fetchSingle()
            .value1();
    return new InvoiceNumber(numbering.series(), number);
  }

  private static Revision after(Filed from) {
    return new Revision(from.revision().value() + 1);
  }

  @Override
  public List<Filed> list(Filter filter) {
    return database.ask(sql ->
        InvoiceQuery.where(sql, InvoiceQuery.wanted(filter))
            .orderBy(INVOICE.CREATED_AT.desc(), INVOICE.ID.desc())
            .limit(filter.atMost())
            .fetch(InvoiceQuery::toFiled));
  }

  @Override
  public List<Correction> corrected(SupplierId supplier, LocalDate from, LocalDate to) {
    return database.ask(sql ->
        sql.selectFrom(CORRECTION)
            .where(CORRECTION.SUPPLIER_ID.eq(supplier.value()))
            .and(CORRECTION.ISSUED_ON.between(from, to))
            .orderBy(CORRECTION.SERIES, CORRECTION.SEQUENCE)
            .fetch(CorrectionRow::toCorrection));
  }
}
