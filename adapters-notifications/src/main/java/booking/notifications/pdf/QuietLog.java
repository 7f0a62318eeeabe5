package booking.notifications.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Of what the renderer has to tell, only what is wrong. */
final class QuietLog implements XRLogger {
  private static final System.Logger LOG = System.getLogger("booking.notifications.pdf");

  @Override
  public void log(String where, Level level, String message) {
    if (isWorthIt(level)) {
      LOG.log(System.Logger.Level.WARNING, message);
    }
  }

  @Override
  public void log(String where, Level level, String message, Throwable why) {
    if (isWorthIt(level)) {
      LOG.log(System.Logger.Level.WARNING, message, why);
    }
  }

  @Override
  public void setLevel(String logger, Level level) {
    // It is always the same.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return isWorthIt(diagnostic.getLevel());
  }

  private static boolean isWorthIt(Level level) {
    return level.intValue() >= Level.WARNING.intValue();
  }
}
