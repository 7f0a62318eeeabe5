package booking.persistence.cache;

import booking.domain.availability.Availability.Query;
import booking.domain.availability.PoolId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Shares nothing. */
record NoSecondLevel() implements SecondLevel {
  @Override
  public Optional<Entry> get(Query query) {
    return Optional.empty();
  }

  @Override
  public void put(Query query, Entry entry) {
    // There is nobody else.
  }

  @Override
  public void tell(Map<PoolId, Long> changed) {
    // There is nobody else.
  }

  @Override
  public void listen(Consumer<Map<PoolId, Long>> listener) {
    // There is nobody else.
  }

  @Override
  public void close() {
    // There is nothing to let go of.
  }
}
