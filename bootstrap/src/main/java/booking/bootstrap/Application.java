package booking.bootstrap;

import booking.bootstrap.settings.Settings;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts the service; or says in one line what its operator has to change. */
public final class Application extends Micronaut {
  private static final int DEEPEST_CAUSE = 50;

  private Application() {}

  public static void main(String[] args) {
    new Application().args(args).mainClass(Application.class).banner(false).start();
  }

  @Override
  protected void handleStartupException(Environment environment, Throwable trouble) {
    refusal(trouble).ifPresent(Application::end);
    super.handleStartupException(environment, trouble);
  }

  private static Optional<Settings.Refused> refusal(Throwable trouble) {
    return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .filter(Settings.Refused.class::isInstance)
        .map(Settings.Refused.class::cast)
        .findFirst();
  }

  /** What was started by then ends with the process. */
  @SuppressWarnings("SystemOut")
  private static void end(Settings.Refused why) {
    System.err.println("Booking does not start: " + why.getMessage());
    System.exit(1);
  }
}
