package booking.rest.access;

import booking.application.order.Asking;
import booking.domain.booking.Booking.CancelledBy;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who wants something done to a booking: an operator by his key, or the customer by his token. */
@Singleton
public final class Asker {
  private final AdminKeys keys;

  Asker(AdminKeys keys) {
    this.keys = keys;
  }

  /** In whose name an operator of the platform acts. */
  public enum InNameOf {
    SUPPLIER,
    PLATFORM,
    CUSTOMER
  }

  /**
   * A key of a supplier acts for that supplier, unless it says for the customer.
   *
   * @param scope that an operator's key needs
   */
  public Asking of(HttpRequest<?> request, Scope scope, Optional<InNameOf> name) {
    return Credentials.key(request)
        .flatMap(keys::find)
        .map(operator -> staff(operator, scope, name))
        .or(() -> Credentials.bearer(request).map(Asking.Customer::new))
        .orElseThrow(Asker::nothing);
  }

  private static Asking staff(Operator operator, Scope scope, Optional<InNameOf> name) {
    if (!operator.scopes().contains(scope)) {
      throw Problem.of(ProblemCode.FORBIDDEN, "The key lacks a scope.").refused();
    }
    var otherwise = operator.supplier().isPresent() ? InNameOf.SUPPLIER : InNameOf.PLATFORM;
    var as =
        switch (name.orElse(otherwise)) {
          case SUPPLIER -> CancelledBy.SUPPLIER;
          case CUSTOMER -> CancelledBy.CUSTOMER;
          case PLATFORM ->
              operator.supplier().isPresent() ? CancelledBy.SUPPLIER : CancelledBy.PLATFORM;
        };
    return new Asking.Staff(as, operator.supplier());
  }

  public static Refused nothing() {
    return Problem.of(ProblemCode.NOT_FOUND, "Nothing of yours is there.").refused();
  }
}
