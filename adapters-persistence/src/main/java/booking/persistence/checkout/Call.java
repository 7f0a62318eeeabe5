package booking.persistence.checkout;

import booking.domain.availability.Claim;
import booking.domain.availability.Hold;
import booking.domain.availability.PoolId;
import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.persistence.document.CallDocument;
import java.time.Instant;
import java.util.List;
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

  List<PoolId> pools() {
    return hold.claims().stream().map(Claim::demand).map(demand -> demand.pool()).toList();
  }

  /** Whether its order or its hold is among these. */
  boolean isAmong(Set<UUID> ids) {
    return ids.contains(order.value()) || ids.contains(hold.id().value());
  }
}
