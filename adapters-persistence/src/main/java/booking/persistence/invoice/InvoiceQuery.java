package booking.persistence.invoice;

import static booking.persistence.jooq.Tables.CORRECTION;
import static booking.persistence.jooq.Tables.INVOICE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import booking.domain.invoice.Filed;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Invoices.Filter;
import booking.domain.work.Revision;
import booking.persistence.jooq.tables.records.CorrectionRecord;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectConditionStep;

/** Invoices with what corrects them in one statement. */
final class InvoiceQuery {
  private static final Field<Result<CorrectionRecord>> CORRECTIONS =
      multiset(
              selectFrom(CORRECTION)
                  .where(CORRECTION.SUPPLIER_ID.eq(INVOICE.SUPPLIER_ID))
                  .and(CORRECTION.INVOICE_ID.eq(INVOICE.ID))
                  .orderBy(CORRECTION.ISSUED_AT, CORRECTION.SEQUENCE))
          .as("corrections");

  private InvoiceQuery() {}

  static SelectConditionStep<Record> where(DSLContext sql, Condition condition) {
    return sql.select(INVOICE.fields()).select(CORRECTIONS).from(INVOICE).where(condition);
  }

  static Filed toFiled(Record found) {
    var invoice = found.into(INVOICE);
    return new Filed(
        InvoiceRow.toInvoice(invoice),
        found.get(CORRECTIONS).map(CorrectionRow::toCorrection),
        new Revision(invoice.getRevision()));
  }

  static Condition wanted(Filter filter) {
    return noCondition()
        .and(when(filter.supplier(), one -> INVOICE.SUPPLIER_ID.eq(one.value())))
        .and(when(filter.state(), one -> INVOICE.STATE.eq(one.name())))
        .and(when(filter.issuedFrom(), INVOICE.ISSUED_ON::ge))
        .and(when(filter.issuedTo(), INVOICE.ISSUED_ON::le))
        .and(when(filter.customer(), text -> INVOICE.BUYER_KEY.contains(key(text))))
        .and(when(filter.after(), InvoiceQuery::isBefore));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static <T> Condition when(Optional<T> wanted, Function<T, Condition> condition) {
    return wanted.map(condition).orElse(noCondition());
  }

  private static Condition isBefore(InvoiceId page) {
    var last = INVOICE.as("last");
    return row(INVOICE.CREATED_AT, INVOICE.ID)
        .lt(
            select(last.CREATED_AT, last.ID)
                .from(last)
                .where(References.areOf(last.SUPPLIER_ID, last.ID, page.value())));
  }
}
