package booking.persistence.checkout;

import booking.persistence.database.Database;
import booking.persistence.pool.PoolChanges;
import java.util.List;

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

  /** Of many calls for one supplier, stored at once: in one message. */
  void tell(List<Call> calls, Answer answer) {
    var versions = answer.versions();
    if (!versions.isEmpty()) {
      pools.changed(calls.getFirst().supplier(), versions);
    }
    if (calls.stream().anyMatch(Call::delivers)) {
      nudge.run();
    }
  }
}
