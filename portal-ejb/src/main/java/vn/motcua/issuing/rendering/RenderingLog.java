package vn.motcua.issuing.rendering;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes warnings of the renderer into our log. By itself it writes ten lines about each paper to
 * the server's standard error.
 */
final class RenderingLog implements XRLogger {
  private static final Logger LOG = LoggerFactory.getLogger(RenderingLog.class);

  @Override
  public void log(String where, Level level, String message) {
    if (isWarning(level)) {
      LOG.warn("{}: {}", where, message);
    }
  }

  @Override
  public void log(String where, Level level, String message, Throwable cause) {
    if (isWarning(level)) {
      LOG.warn("{}: {}", where, message, cause);
    }
  }

  @Override
  public void setLevel(String where, Level level) {
    // Ours is set where the server's log is.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return isWarning(diagnostic.getLevel());
  }

  private static boolean isWarning(Level level) {
    return level.intValue() >= Level.WARNING.intValue();
  }
}
