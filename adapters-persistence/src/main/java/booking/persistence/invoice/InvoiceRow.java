package booking.persistence.invoice;

import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Bill;
import booking.domain.invoice.Buyer;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceDetails;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.invoice.Invoices.State;
import booking.domain.invoice.Received;
import booking.domain.invoice.Series;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.InvoiceRecord;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An invoice as a row, whichever state it is in. */
final class InvoiceRow {
  private static final TypeReference<List<Received>> PAYMENTS = new TypeReference<>() {};

  private InvoiceRow() {}

  static InvoiceRecord of(Invoice invoice, long revision) {
    var details = invoice.details();
    var bill = details.bill();
    var row = new InvoiceRecord();
    row.setSupplierId(details.supplier().value());
    row.setId(invoice.id().value());
    details.order().map(OrderId::value).ifPresent(row::setOrderId);
    row.setState(State.of(invoice).name());
    row.setRevision(revision);
    row.setCreatedAt(details.createdAt());
    row.setCurrency(bill.currency().getCurrencyCode());
    row.setTotal(bill.total().minorUnits());
    row.setBuyerKey(key(bill.buyer()));
    row.setBill(Documents.write(bill));
    setStanding(row, invoice);
    return row;
  }

  private static void setStanding(InvoiceRecord row, Invoice invoice) {
    switch (invoice) {
      case Invoice.Draft _ ->
          row.setPaid(0L)
              .setSupplemented(0L)
              .setCredited(0L)
              .setPayments(Documents.write(List.of()));
      case Invoice.Numbered numbered -> {
        row.setSeries(numbered.number().series().name());
        row.setSequence(numbered.number().sequence());
        row.setIssuedAt(numbered.issue().at());
        row.setIssuedOn(numbered.issue().on());
        row.setPaid(numbered.paid().minorUnits());
        row.setSupplemented(numbered.supplemented().minorUnits());
        row.setCredited(numbered.credited().minorUnits());
        row.setPayments(Documents.write(numbered.payments()));
      }
    }
  }

  private static String key(Buyer buyer) {
    return (buyer.name() + "\n" + buyer.email().value()).toLowerCase(Locale.ROOT);
  }

  /** The state is what follows from the rest; that it is stored is for lists. */
  static Invoice toInvoice(InvoiceRecord row) {
    var details =
        new InvoiceDetails(
            new InvoiceId(row.getId()),
            new SupplierId(row.getSupplierId()),
            Optional.ofNullable(row.getOrderId()).map(OrderId::new),
            Documents.read(row.getBill(), Bill.class),
            row.getCreatedAt());
    if (row.getSeries() == null) {
      return new Invoice.Draft(details);
    }
    var number = new InvoiceNumber(new Series(row.getSeries()), row.getSequence());
    return Invoice.of(
        details,
        new Invoice.Issue(number, row.getIssuedAt(), row.getIssuedOn()),
        Documents.read(row.getPayments(), PAYMENTS),
        new Money(row.getSupplemented(), details.bill().currency()),
        new Money(row.getCredited(), details.bill().currency()));
  }
}
