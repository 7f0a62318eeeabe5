package booking.rest.offender;

import booking.application.offender.UseCaseWithAStore;
import booking.bootstrap.Application;

/** An adapter that knows what wires it. */
public record AdapterThatKnowsAnother(UseCaseWithAStore useCase) {
  String wiredBy() {
    return Application.class.getName();
  }
}
