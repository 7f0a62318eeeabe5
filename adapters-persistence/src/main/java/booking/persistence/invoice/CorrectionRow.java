package booking.persistence.invoice;

import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Bill;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.invoice.Series;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.CorrectionRecord;

/** A credit note or a supplement as a row: the sign of its total says which it is. */
final class CorrectionRow {
  private CorrectionRow() {}

  static CorrectionRecord of(Correction correction) {
    var row = new CorrectionRecord();
    row.setSupplierId(correction.supplier().value());
    row.setId(correction.id().value());
    row.setInvoiceId(correction.draft().invoice().value());
    row.setCorrectsSeries(correction.corrects().series().name());
    row.setCorrectsSequence(correction.corrects().sequence());
    row.setSeries(correction.number().series().name());
    row.setSequence(correction.number().sequence());
    row.setIssuedAt(correction.issue().at());
    row.setIssuedOn(correction.issue().on());
    row.setCurrency(correction.bill().currency().getCurrencyCode());
    row.setTotal(correction.bill().total().minorUnits());
    row.setBill(Documents.write(correction.bill()));
    return row;
  }

  static Correction toCorrection(CorrectionRecord row) {
    var draft =
        new Correction.Draft(
            new CorrectionId(row.getId()),
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
