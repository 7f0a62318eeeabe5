package stranger;

import booking.contract.Backend;
import booking.contract.BackendInMemory;
import booking.contract.work.IdempotencyKeysContract;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.Subscriptions;

/** One port is ours, and held to its contract; the others are the core's, in memory. */
class MappedKeysTest implements IdempotencyKeysContract {
  @Override
  public Backend fresh(Subscriptions subscriptions) {
    var ours = new MappedKeys();
    return new BackendInMemory(subscriptions) {
      @Override
      public IdempotencyKeys idempotencyKeys() {
        return ours;
      }
    };
  }
}
