package booking.contract;

import booking.domain.work.Subscriptions;

/** A suite that runs on a backend. An adapter's test says where that comes from, and no more. */
public interface OnBackend {

  /** A backend whose store is empty and nobody else's, and tells facts to these handlers. */
  Backend fresh(Subscriptions subscriptions);

  /** One in which nobody is told of anything. */
  default Backend fresh() {
    return fresh(Subscriptions.of());
  }
}
