package booking.persistence.pool;

import booking.domain.availability.PoolId;
import booking.domain.catalog.SupplierId;
import java.util.Map;

/** Told, after commit, which pools changed and the versions they have now. Must not throw. */
@FunctionalInterface
public interface PoolChanges {
  void changed(SupplierId supplier, Map<PoolId, Long> versions);

  static PoolChanges toNobody() {
    return (supplier, versions) -> {};
  }
}
