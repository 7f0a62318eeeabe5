package booking.domain.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which handlers are told of which facts; an outbox stores one delivery for each. */
public record Subscriptions(Map<FactKind, List<String>> handlers) {

  public Subscriptions {
    handlers = Map.copyOf(handlers);
  }

  public static Subscriptions of(Collection<? extends FactHandler> handlers) {
    return new Subscriptions(
        handlers.stream()
            .flatMap(handler -> handler.handles().stream().map(kind -> Map.entry(kind, handler)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(entry -> entry.getValue().name(), Collectors.toList()))));
  }

  public List<String> of(FactKind kind) {
    return handlers.getOrDefault(kind, List.of());
  }
}
