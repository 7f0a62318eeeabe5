package booking.application.invoice;

import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Bill;
import booking.domain.invoice.BillByHand;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceDetails;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Invoices;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.util.Optional;

/** Writes an invoice by hand: as a draft, or issued at once. */
public final class CreateInvoice {
  private final Invoices invoices;
  private final Catalog catalog;
  private final IssueInvoice issue;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public CreateInvoice(
      Invoices invoices, Catalog catalog, IssueInvoice issue, UnitOfWork unit, ServerClock clock) {
    this.invoices = invoices;
    this.catalog = catalog;
    this.issue = issue;
    this.unit = unit;
    this.clock = clock;
  }

  /**
   * What is to be billed.
   *
   * @param id given by the caller, so that asking again makes no second one
   */
  public record Command(InvoiceId id, SupplierId supplier, BillByHand bill, boolean issueNow) {}

  public sealed interface Outcome {
    record Created(Filed filed) implements Outcome {}

    record NoSuchSupplier() implements Outcome {}

    /** The supplier sells in another currency than that of this line. */
    record OtherCurrency(int line, String currency) implements Outcome {}

    /** All in all the customer would get money. */
    record LessThanNothing() implements Outcome {}
  }

  public Outcome run(Command command) {
    return catalog
        .of(command.supplier())
        .map(SupplierCatalogue::supplier)
        .map(supplier -> create(command, supplier))
        .orElseGet(Outcome.NoSuchSupplier::new);
  }

  private Outcome create(Command command, Supplier supplier) {
    var other = otherCurrency(command.bill(), supplier);
    if (other.isPresent()) {
      return other.get();
    }
    var bill = command.bill().by(supplier.seller(), supplier.currency());
    return bill.total().isNegative()
        ? new Outcome.LessThanNothing()
        : new Outcome.Created(store(command, bill));
  }

  private static Optional<Outcome> otherCurrency(BillByHand bill, Supplier supplier) {
    for (int i = 0; i < bill.lines().size(); i++) {
      if (!bill.lines().get(i).unitPrice().currency().equals(supplier.currency())) {
        return Optional.of(new Outcome.OtherCurrency(i, supplier.currency().getCurrencyCode()));
      }
    }
    return Optional.empty();
  }

  private Filed store(Command command, Bill bill) {
    return unit.run(() -> {
      invoices.add(
          new Invoice.Draft(
              new InvoiceDetails(
                  command.id(), command.supplier(), Optional.empty(), bill, clock.now())));
      return (command.issueNow() ? issue.run(command.id()) : invoices.find(command.id()))
          .orElseThrow();
    });
  }
}
