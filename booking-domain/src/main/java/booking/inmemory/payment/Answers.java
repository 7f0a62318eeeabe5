package booking.inmemory.payment;

import booking.domain.payment.GatewayKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers by key: a call that is repeated has one effect and one answer. */
final class Answers<T> {
  private final Map<GatewayKey, Given<T>> given = new HashMap<>();

  private record Given<T>(List<Object> request, T answer) {}

  /** The answer to that call, or the other one where the key stands for another call. */
  T once(GatewayKey key, List<Object> request, T ofReuse, Supplier<T> call) {
    var before = Optional.ofNullable(given.get(key));
    if (before.isPresent()) {
      return before.get().request().equals(request) ? before.get().answer() : ofReuse;
    }
    T answer = call.get();
    given.put(key, new Given<>(request, answer));
    return answer;
  }
}
