package booking.persistence.checkout;

import booking.domain.availability.PoolId;
import booking.domain.catalog.SupplierId;
import booking.persistence.database.Database;
import booking.persistence.pool.PoolChanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** Of many at once, that are committed: each supplier's changes in one message. */
  void tell(List<Call> calls, List<Optional<Answer>> answers) {
    var changed = new HashMap<SupplierId, Map<PoolId, Long>>();
    boolean delivers = false;
    for (int i = 0; i < calls.size(); i++) {
      var call = calls.get(i);
      if (answers.get(i).isPresent()) {
        changed
            .computeIfAbsent(call.supplier(), _ -> new HashMap<>())
            .putAll(answers.get(i).get().versions());
        delivers |= call.delivers();
      }
    }
    changed.values().removeIf(Map::isEmpty);
    changed.forEach(pools::changed);
    if (delivers) {
      nudge.run();
    }
  }
}
