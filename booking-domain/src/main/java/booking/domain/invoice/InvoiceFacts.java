package booking.domain.invoice;

import booking.domain.work.FactKind;

/** What happens to invoices. The subject of each is the id of the invoice or credit note. */
public final class InvoiceFacts {
  /** Somebody wants it to be sent to the buyer. */
  public static final FactKind TO_SEND = new FactKind("invoice-to-send");

  private InvoiceFacts() {}
}
