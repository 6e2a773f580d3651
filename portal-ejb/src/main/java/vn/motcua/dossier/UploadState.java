package vn.motcua.dossier;

import java.io.Serializable;

/**
 * A file on its way.
 *
 * @param id random name of the upload
 * @param offset bytes that have arrived; the next piece begins there
 */
public record UploadState(String id, String paperKey, String fileName, long size, long offset)
    implements Serializable {
  private static final int WHOLE = 100;

  /** How much has arrived, rounded down. */
  public long percent() {
    return offset * WHOLE / size;
  }
}
