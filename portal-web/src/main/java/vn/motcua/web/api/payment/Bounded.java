package vn.motcua.web.api.payment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a body up to a limit. */
final class Bounded {
  /** Notices are far smaller. */
  static final int LARGEST_NOTICE = 16 * 1024;

  private Bounded() {}

  /** The whole body, empty if it is larger than a notice can be. */
  static Optional<byte[]> read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LARGEST_NOTICE + 1);
    return bytes.length > LARGEST_NOTICE ? Optional.empty() : Optional.of(bytes);
  }
}
