package booking.notifications;

import java.util.regex.Pattern;

/** Text that others gave us, made harmless where a line is a line: in headers, in plain text. */
public final class OneLine {
  private static final int LONGEST = 200;

  /** Controls, line and paragraph separators, and what turns the direction of writing. */
  private static final Pattern BREAKING =
      Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]+");

  private OneLine() {}

  public static String of(String text) {
    var line = BREAKING.matcher(text).replaceAll(" ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
