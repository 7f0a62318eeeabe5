package booking.persistence.cache;

import booking.domain.availability.PoolId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What changed, as one line of text: {@code pool=version,pool=version}. */
final class News {
  private News() {}

  static String write(Map<PoolId, Long> changed) {
    return changed.entrySet().stream()
        .map(one -> one.getKey().value() + "=" + one.getValue())
        .collect(Collectors.joining(","));
  }

  /** Refuses, with an IllegalArgumentException, what it has not written. */
  static Map<PoolId, Long> read(String text) {
    var changed = new HashMap<PoolId, Long>();
    for (var one : text.split(",", -1)) {
      int equals = one.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("Not news of ours");
      }
      changed.put(
          new PoolId(UUID.fromString(one.substring(0, equals))),
          Long.valueOf(one.substring(equals + 1)));
    }
    return changed;
  }
}
