package booking.notifications.email;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A notice's id where not every character may stand: in file names and Message-IDs. */
final class NoticeName {
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

  private NoticeName() {}

  /** The id itself if it is harmless, otherwise its fingerprint. */
  static String of(String notice) {
    return PLAIN.matcher(notice).matches() ? notice : fingerprint(notice);
  }

  private static String fingerprint(String notice) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(notice.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
