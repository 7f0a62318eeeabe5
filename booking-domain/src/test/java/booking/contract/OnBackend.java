package booking.contract;

import booking.domain.work.Subscription;
import booking.domain.work.Subscriptions;

/** A suite that runs on a backend. An adapter's test says where that comes from, and no more. */
public interface OnBackend {

  /** A backend whose store is empty and nobody else's, and tells facts to these handlers. */
  Backend fresh(Subscriptions subscriptions);

  /** One in which only these are told, if anybody. */
  default Backend fresh(Subscription... told) {
    return fresh(Subscriptions.of(told));
  }
}
