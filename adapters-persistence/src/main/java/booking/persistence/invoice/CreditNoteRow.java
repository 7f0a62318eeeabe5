package booking.persistence.invoice;

import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Bill;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.CreditNoteId;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.invoice.Series;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.CreditNoteRecord;

/** A credit note as a row. */
final class CreditNoteRow {
  private CreditNoteRow() {}

  static CreditNoteRecord of(CreditNote note) {
    var row = new CreditNoteRecord();
    row.setSupplierId(note.supplier().value());
    row.setId(note.id().value());
    row.setInvoiceId(note.draft().invoice().value());
    row.setCorrectsSeries(note.corrects().series().name());
    row.setCorrectsSequence(note.corrects().sequence());
    row.setSeries(note.number().series().name());
    row.setSequence(note.number().sequence());
    row.setIssuedAt(note.issue().at());
    row.setIssuedOn(note.issue().on());
    row.setCurrency(note.bill().currency().getCurrencyCode());
    row.setTotal(note.bill().total().minorUnits());
    row.setBill(Documents.write(note.bill()));
    return row;
  }

  static CreditNote toCreditNote(CreditNoteRecord row) {
    var draft =
        new CreditNote.Draft(
            new CreditNoteId(row.getId()),
            new SupplierId(row.getSupplierId()),
            new InvoiceId(row.getInvoiceId()),
            Documents.read(row.getBill(), Bill.class));
    return draft.issue(
        number(row.getCorrectsSeries(), row.getCorrectsSequence()),
        number(row.getSeries(), row.getSequence()),
        row.getIssuedAt(),
        row.getIssuedOn());
  }

  static InvoiceNumber number(String series, long sequence) {
    return new InvoiceNumber(new Series(series), sequence);
  }
}
