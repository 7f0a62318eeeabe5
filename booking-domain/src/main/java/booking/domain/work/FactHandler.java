package booking.domain.work;

import java.util.Set;

/** Acts on facts after they were stored. It may meet the same fact more than once. */
public interface FactHandler {

  /** Its name in deliveries; must not change once there are some. */
  String name();

  Set<FactKind> handles();

  /** An exception means: not now, try again later. */
  void handle(Fact fact);
}
