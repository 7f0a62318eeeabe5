package booking.persistence.checkout;

import booking.domain.availability.PoolId;
import booking.domain.catalog.SupplierId;
import booking.persistence.database.Database;
import booking.persistence.pool.PoolChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is told once a checkout is stored.
 *
 * @param nudge there are deliveries to be made; it must return at once and not throw
 */
public record AfterCommit(PoolChanges pools, Runnable nudge) {

  public static AfterCommit nothing() {
    return new AfterCommit(PoolChanges.toNobody(), () -> {});
  }

  void tell(Database database, Call call, Answer answer) {
    var versions = answer.versions();
    if (!versions.isEmpty()) {
      database.afterCommit(() -> pools.changed(call.supplier(), versions));
    }
    if (call.delivers()) {
      database.afterCommit(nudge);
    }
  }

  /** Of many that were stored at once: each supplier's changes in one message. */
  void tell(List<Call> calls, Answer answer) {
    var versions = answer.versions();
    var changed = new HashMap<SupplierId, Map<PoolId, Long>>();
    for (var call : calls) {
      for (var pool : call.pools()) {
        if (versions.containsKey(pool)) {
          changed
              .computeIfAbsent(call.supplier(), _ -> new HashMap<>())
              .put(pool, versions.get(pool));
        }
      }
    }
    changed.forEach(pools::changed);
    if (calls.stream().anyMatch(Call::delivers)) {
      nudge.run();
    }
  }
}
