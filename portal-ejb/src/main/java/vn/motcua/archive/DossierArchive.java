package vn.motcua.archive;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An archive that was laid out and signed, and is written when its reader is ready.
 *
 * @param fileName name to keep it under
 */
public record DossierArchive(String fileName, AsicContainer container, byte[] signature) {
  /** Writes it; does not close the stream. */
  public void writeTo(OutputStream out) throws IOException {
    container.write(out, signature);
  }
}
