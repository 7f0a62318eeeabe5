package booking.inmemory;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.domain.work.Subscriptions;

/** Holds the backend in memory to a suite. */
interface Fresh extends OnBackend {

  @Override
  default Backend fresh(Subscriptions subscriptions) {
    return new UnderContract(subscriptions);
  }

  final class UnderContract extends InMemoryBackend implements Backend {
    UnderContract(Subscriptions told) {
      super(told);
    }
  }
}
