package booking.contract.invoice;

import static booking.contract.invoice.InvoiceFixtures.added;
import static booking.contract.invoice.InvoiceFixtures.draft;
import static booking.contract.invoice.InvoiceFixtures.note;
import static booking.contract.invoice.InvoiceFixtures.numbering;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;

/** What invoices go through in a suite. */
public interface OnInvoices extends OnBackend {
  static Filed drafted(Backend backend, SupplierId supplier) {
    return filed(backend, draft(supplier));
  }

  static Filed filed(Backend backend, Invoice.Draft draft) {
    if (!backend.invoices().add(draft)) {
      throw new AssertionError("There was one already");
    }
    return reread(backend, draft);
  }

  static Filed issued(Backend backend, SupplierId supplier) {
    return issued(backend, supplier, "INV-2030");
  }

  static Filed issued(Backend backend, SupplierId supplier, String series) {
    return backend.invoices().issue(drafted(backend, supplier), numbering(series)).orElseThrow();
  }

  static Filed supplemented(Backend backend, Filed filed, long cents) {
    var draft = note(filed, added(cents));
    return backend.invoices().correct(filed, draft, numbering("INV-2030")).orElseThrow();
  }

  static Filed reread(Backend backend, Invoice invoice) {
    return backend.invoices().find(invoice.id()).orElseThrow();
  }

  static Invoice.Numbered numbered(Filed filed) {
    return (Invoice.Numbered) filed.invoice();
  }

  static long numberOf(Filed filed) {
    return numbered(filed).number().sequence();
  }
}
