package booking.rest.invoice;

import booking.application.invoice.LookUpInvoice.Viewer;
import booking.rest.access.AdminKeys;
import booking.rest.access.Credentials;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Who looks at a document: an operator by his key, or a customer by the token of his order. */
@Singleton
final class Viewers {
  private final AdminKeys keys;

  Viewers(AdminKeys keys) {
    this.keys = keys;
  }

  Viewer of(HttpRequest<?> request) {
    var operator = Credentials.key(request).flatMap(keys::find);
    return operator
        .map(Viewers::viewer)
        .or(() -> Credentials.bearer(request).map(Viewer.Guest::new))
        .orElseThrow(Viewers::nothing);
  }

  private static Viewer viewer(Operator operator) {
    if (!operator.scopes().contains(Scope.INVOICES)) {
      throw Problem.of(ProblemCode.FORBIDDEN, "The key lacks a scope.").refused();
    }
    return new Viewer.Operator(operator::sees);
  }

  static Refused nothing() {
    return Problem.of(ProblemCode.NOT_FOUND, "Nothing of yours is there.").refused();
  }
}
