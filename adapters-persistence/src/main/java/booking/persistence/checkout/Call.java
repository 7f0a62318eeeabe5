package booking.persistence.checkout;

import booking.domain.availability.Hold;
import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.persistence.document.CallDocument;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A request to a claiming function of the database.
 *
 * @param document what the function reads
 * @param moment by which holds are overdue
 * @param delivers there are deliveries to be made once it is stored
 * @param simple it can be asked together with others
 */
record Call(
    OrderId order,
    Hold hold,
    CallDocument document,
    Instant moment,
    boolean delivers,
    boolean simple) {

  SupplierId supplier() {
    return hold.supplier();
  }

  /** Whether its order or its hold is among these. */
  boolean isAmong(Set<UUID> ids) {
    return ids.contains(order.value()) || ids.contains(hold.id().value());
  }
}
