package booking.domain.invoice;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an invoice is about, in whatever state it is.
 *
 * @param order the order it was made from; empty for one that was written by hand
 */
public record InvoiceDetails(
    InvoiceId id, SupplierId supplier, Optional<OrderId> order, Bill bill, Instant createdAt) {
  /** What the books call what it is about. */
  public UUID subject() {
    return order.map(OrderId::value).orElse(id.value());
  }
}
