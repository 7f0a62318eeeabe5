package booking.rest.access;

import jakarta.inject.Singleton;

/** The operator who was let in. */
@Singleton
final class OperatorArgument extends HandedOn<Operator> {
  OperatorArgument() {
    super(Operator.class);
  }
}
