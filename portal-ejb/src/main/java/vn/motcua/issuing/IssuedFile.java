package vn.motcua.issuing;

import java.io.InputStream;
import vn.motcua.document.DocumentStore;
import vn.motcua.document.FileNames;
import vn.motcua.document.StoredFile;
import vn.motcua.shared.NotFound;

/**
 * A paper to be sent to the one who asked.
 *
 * @param content to be closed by the receiver
 * @param size bytes
 */
public record IssuedFile(String fileName, String mediaType, long size, InputStream content) {
  /**
   * The kept file of a registered paper, named by its kind and number.
   *
   * @throws NotFound if it is not kept
   */
  static IssuedFile of(RegisteredPaper paper, DocumentStore store) {
    StoredFile file = store.find(paper.sha256()).orElseThrow(NotFound::new);
    String name = PaperWords.text("file." + paper.kind(), paper.number().replace('/', '-'));
    return new IssuedFile(
        FileNames.clean(name, file.mediaType()),
        file.mediaType(),
        file.size(),
        store.open(file.sha256()));
  }
}
