package booking.persistence.cache;

import booking.domain.availability.Availability.Query;
import booking.domain.availability.PoolId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What instances share: entries that another one has filled, and news of what changed. */
public interface SecondLevel extends AutoCloseable {

  /** Empty when it has none, and when it does not answer at once. */
  Optional<Entry> get(Query query);

  /** Best effort, and never waited for. */
  void put(Query query, Entry entry);

  /** Best effort, and never waited for. */
  void tell(Map<PoolId, Long> changed);

  /** What other instances, or this one, told. */
  void listen(Consumer<Map<PoolId, Long>> listener);

  @Override
  void close();

  /** For an instance that shares nothing. */
  static SecondLevel none() {
    return new NoSecondLevel();
  }
}
