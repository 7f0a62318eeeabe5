package booking.domain.work;

import java.util.Set;

/**
 * Who is told of which facts.
 *
 * @param handler its name in deliveries; must not change once there are some
 */
public record Subscription(String handler, Set<FactKind> kinds) {
  public Subscription {
    kinds = Set.copyOf(kinds);
  }
}
