package stranger;

import booking.domain.work.IdempotencyKey;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.RequestHash;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keys of requests in a concurrent map, such as data grids offer. */
public final class MappedKeys implements IdempotencyKeys {
  private final ConcurrentMap<Request, Remembered> map = new ConcurrentHashMap<>();

  private record Request(String scope, IdempotencyKey key) {}

  private record Remembered(RequestHash body, Instant at) {}

  @Override
  public Seen remember(String scope, IdempotencyKey key, RequestHash body, Instant now) {
    var before = map.putIfAbsent(new Request(scope, key), new Remembered(body, now));
    if (before == null) {
      return Seen.FIRST;
    }
    return before.body().equals(body) ? Seen.AGAIN : Seen.DIFFERENT;
  }

  @Override
  public void forget(String scope, IdempotencyKey key, RequestHash body) {
    map.computeIfPresent(
        new Request(scope, key), (request, before) -> before.body().equals(body) ? null : before);
  }

  @Override
  public int forget(Instant before, int atMost) {
    int forgotten = 0;
    for (var request : map.entrySet()) {
      if (forgotten < atMost
          && request.getValue().at().isBefore(before)
          && map.remove(request.getKey(), request.getValue())) {
        forgotten++;
      }
    }
    return forgotten;
  }
}
