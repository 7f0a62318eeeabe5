package booking.persistence;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.domain.work.Subscriptions;

/** What puts a contract on PostgreSQL. */
public interface OnPostgres extends OnBackend {
  @Override
  default Backend fresh(Subscriptions subscriptions) {
    return PostgresBackend.fresh(subscriptions);
  }
}
