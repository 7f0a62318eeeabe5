package booking.application.invoice;

import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceDetails;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Invoices;
import booking.domain.invoice.Invoices.Numbering;
import booking.domain.invoice.OrderBill;
import booking.domain.invoice.OrderReceipts;
import booking.domain.invoice.Received;
import booking.domain.ledger.Journal;
import booking.domain.order.Order;
import booking.domain.work.Busy;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bills what an order was sold for, once, and notes on it what the books say was paid by card or
 * gift card and what went back. May be part of a larger unit of work, and repeated whenever more
 * was paid or refunded.
 */
public final class IssueOrderInvoice {
  private final Invoices invoices;
  private final Journal journal;
  private final Catalog catalog;
  private final UnitOfWork unit;

  public IssueOrderInvoice(Invoices invoices, Journal journal, Catalog catalog, UnitOfWork unit) {
    this.invoices = invoices;
    this.journal = journal;
    this.catalog = catalog;
    this.unit = unit;
  }

  /** The one invoice of the order, issued now unless it was before. */
  public Invoice.Numbered forOrder(Order order, Instant now) {
    return (Invoice.Numbered) file(order, now).invoice();
  }

  Filed file(Order order, Instant now) {
    return unit.run(() -> withPayments(issued(order, now), order));
  }

  Supplier seller(SupplierId supplier) {
    return catalog.of(supplier).orElseThrow().supplier();
  }

  private Filed issued(Order order, Instant now) {
    var id = InvoiceId.of(order.id());
    var known = invoices.find(id).filter(filed -> filed.invoice() instanceof Invoice.Numbered);
    return known.orElseGet(() -> issue(id, order, now));
  }

  private Filed issue(InvoiceId id, Order order, Instant now) {
    var seller = seller(order.details().supplier());
    var bill = new OrderBill(order, seller.seller()).whole();
    invoices.add(
        new Invoice.Draft(new InvoiceDetails(id, seller.id(), Optional.of(order.id()), bill, now)));
    var prefix = seller.seller().prefixes().invoices();
    return invoices
        .issue(reread(id), Numbering.of(prefix, seller.zone(), now))
        .orElseGet(() -> reread(id));
  }

  private Filed withPayments(Filed filed, Order order) {
    var invoice = (Invoice.Numbered) filed.invoice();
    var zone = seller(order.details().supplier()).zone();
    var booked = new OrderReceipts(order.details(), zone).in(journal.about(order.id().value()));
    var byHand = invoice.payments().stream().filter(IssueOrderInvoice::isByHand);
    var all =
        Stream.concat(booked.stream(), byHand).sorted(Comparator.comparing(Received::on)).toList();
    var paid = invoice.withPayments(all);
    return paid.equals(invoice)
        ? filed
        : invoices.store(filed, paid).orElseThrow(() -> new Busy("Others change the invoice"));
  }

  private static boolean isByHand(Received payment) {
    return switch (payment.method()) {
      case CARD, GIFT_CARD -> false;
      case CASH, TRANSFER, OTHER -> !payment.wentBack();
    };
  }

  private Filed reread(InvoiceId id) {
    return invoices.find(id).orElseThrow();
  }
}
