package booking.persistence.checkout;

import booking.domain.catalog.SupplierId;
import booking.persistence.database.Database;
import booking.persistence.pool.PoolChanges;

/**
 * Who is told once a checkout is stored.
 *
 * @param nudge there are deliveries to be made; it must return at once and not throw
 */
public record AfterCommit(PoolChanges pools, Runnable nudge) {

  public static AfterCommit nothing() {
    return new AfterCommit(PoolChanges.toNobody(), () -> {});
  }

  void tell(Database database, SupplierId supplier, Answer answer, boolean deliveries) {
    var versions = answer.versions();
    if (!versions.isEmpty()) {
      database.afterCommit(() -> pools.changed(supplier, versions));
    }
    if (deliveries) {
      database.afterCommit(nudge);
    }
  }
}
