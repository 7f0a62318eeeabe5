package booking.rest.access;

import booking.domain.catalog.SupplierId;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever holds a key of the back office.
 *
 * @param supplier the only supplier he sees; empty for the platform's own people
 */
public record Operator(Set<Scope> scopes, Optional<SupplierId> supplier) {

  public Operator {
    scopes = Set.copyOf(scopes);
  }

  public boolean sees(SupplierId other) {
    return supplier.isEmpty() || supplier.get().equals(other);
  }

  /** For what belongs to no supplier, or shows things of all of them. */
  public void needsWholePlatform() {
    if (supplier.isPresent()) {
      throw Problem.of(ProblemCode.FORBIDDEN, "The key is for one supplier only.").refused();
    }
  }
}
