package booking.rest.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an exception came from, without what it says: messages may hold personal data. */
public final class Trace {
  private static final int DEEPEST_CAUSE = 10;
  private static final int MOST_FRAMES = 60;

  private Trace() {}

  public static String of(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .map(Trace::one)
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String one(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(MOST_FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining("", thrown.getClass().getName(), ""));
  }
}
