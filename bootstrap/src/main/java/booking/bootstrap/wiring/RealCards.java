package booking.bootstrap.wiring;

import booking.bootstrap.settings.StripeKeys;
import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import java.util.Locale;

/** Whether Stripe is configured; if not, cards are played. */
final class RealCards {
  private static final String VARIABLE =
      StripeKeys.SECRET_KEY.toLowerCase(Locale.ROOT).replace('_', '.');

  private RealCards() {}

  private static boolean areTaken(ConditionContext<?> context) {
    return context
        .getProperty(VARIABLE, String.class)
        .filter(value -> !value.isBlank())
        .isPresent();
  }

  static final class Taken implements Condition {
    @Override
    @SuppressWarnings("rawtypes")
    public boolean matches(ConditionContext context) {
      return areTaken(context);
    }
  }

  static final class Played implements Condition {
    @Override
    @SuppressWarnings("rawtypes")
    public boolean matches(ConditionContext context) {
      return !areTaken(context);
    }
  }
}
