package booking.application.invoice;

import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.Filed;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Invoices;
import booking.domain.order.AccessTokens;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Shows invoices to those who may see them: their supplier, and who has the order's token. */
public final class LookUpInvoice {
  private final Invoices invoices;
  private final Orders orders;
  private final AccessTokens tokens;

  public LookUpInvoice(Invoices invoices, Orders orders, AccessTokens tokens) {
    this.invoices = invoices;
    this.orders = orders;
    this.tokens = tokens;
  }

  /** Whoever looks. */
  public sealed interface Viewer {
    /** One who sees what is of these suppliers. */
    record Operator(Predicate<SupplierId> sees) implements Viewer {}

    /** One who was given the token of an order. */
    record Guest(String accessToken) implements Viewer {}
  }

  public Optional<Filed> run(InvoiceId id, Viewer viewer) {
    return invoices.find(id).filter(filed -> mayBeSeen(filed, viewer));
  }

  public Optional<Correction> run(CorrectionId id, Viewer viewer) {
    return invoices.find(id).filter(one -> run(one.draft().invoice(), viewer).isPresent());
  }

  /** What was billed for an order; empty when the viewer may not know of it. */
  public Optional<List<Filed>> run(OrderId order, Viewer viewer) {
    return orders
        .find(order)
        .filter(found ->
            switch (viewer) {
              case Viewer.Operator operator -> operator.sees().test(found.details().supplier());
              case Viewer.Guest guest -> tokens.opens(guest.accessToken(), found.details());
            })
        .map(found -> invoices.of(order));
  }

  private boolean mayBeSeen(Filed filed, Viewer viewer) {
    var details = filed.invoice().details();
    return switch (viewer) {
      case Viewer.Operator operator -> operator.sees().test(details.supplier());
      case Viewer.Guest guest ->
          details
              .order()
              .flatMap(orders::find)
              .filter(order -> tokens.opens(guest.accessToken(), order.details()))
              .isPresent();
    };
  }
}
