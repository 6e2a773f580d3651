package vn.motcua.result;

import java.io.InputStream;
import vn.motcua.document.DocumentStore;
import vn.motcua.document.FileNames;
import vn.motcua.document.StoredFile;
import vn.motcua.shared.NotFound;

/**
 * A file of a result, to be sent to the one who asked.
 *
 * @param content to be closed by the receiver
 * @param size bytes
 */
public record ResultFile(String fileName, String mediaType, long size, InputStream content) {
  /**
   * A kept file under this name.
   *
   * @throws NotFound if it is not kept
   */
  public static ResultFile of(String name, String sha256, DocumentStore store) {
    StoredFile file = store.find(sha256).orElseThrow(NotFound::new);
    return new ResultFile(
        FileNames.clean(name, file.mediaType()), file.mediaType(), file.size(), store.open(sha256));
  }

  /** The two files of every result. */
  public enum Kind {
    PDF,
    XML
  }
}
