package booking.inmemory;

import booking.domain.work.IdempotencyKey;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.RequestHash;
import java.time.Instant;
import java.util.List;

/** Remembered requests in memory. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {
  private final InMemoryStore store;

  InMemoryIdempotencyKeys(InMemoryStore store) {
    this.store = store;
  }

  record Request(String scope, IdempotencyKey key) {}

  record Remembered(Request request, RequestHash body, Instant at) {}

  @Override
  public Seen remember(String scope, IdempotencyKey key, RequestHash body, Instant now) {
    var request = new Request(scope, key);
    return store.write(tables -> {
      var before = tables.requests().find(request);
      if (before.isEmpty()) {
        tables.requests().put(request, new Remembered(request, body, now));
        return Seen.FIRST;
      }
      return before.get().body().equals(body) ? Seen.AGAIN : Seen.DIFFERENT;
    });
  }

  @Override
  public void forget(String scope, IdempotencyKey key, RequestHash body) {
    var request = new Request(scope, key);
    store.write(tables -> {
      var refused =
          tables.requests().find(request).filter(remembered -> remembered.body().equals(body));
      refused.ifPresent(known -> tables.requests().remove(request));
      return refused;
    });
  }

  @Override
  public int forget(Instant before, int atMost) {
    return store.write(tables -> {
      List<Remembered> old =
          tables.requests().stream()
              .filter(request -> request.at().isBefore(before))
              .limit(atMost)
              .toList();
      old.forEach(remembered -> tables.requests().remove(remembered.request()));
      return old.size();
    });
  }
}
