package vn.motcua.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.motcua.document.content.ContentCheck;
import vn.motcua.document.storage.FileVault;
import vn.motcua.document.storage.Incoming;
import vn.motcua.document.storage.StoredFiles;
import vn.motcua.shared.NotFound;

/**
 * Keeps files by their digest and counts who refers to them.
 *
 * <p>Knows no rights: only other features call it, after they have decided who may. Bytes are on
 * disk, synced and in place, before the row is written; a transaction that rolls back leaves at
 * most an orphan, which the sweep removes.
 */
@Stateless
@PermitAll
public class DocumentStore {
  @Inject private FileVault vault;
  @Inject private StoredFiles files;

  /**
   * Takes in a file and adds one reference to it. An equal file is kept once.
   *
   * @param content read to its end or to one byte beyond the limit; not closed
   * @param maxBytes most bytes taken, {@link ContentPolicy#UPLOAD_LIMIT} for uploads
   * @throws vn.motcua.shared.Refusal document.empty, too-large, wrong-type, encrypted, active,
   *     attachments, too-many-pages, too-many-pixels, inflates, unreadable
   * @throws UncheckedIOException if the disk fails or the sender breaks off
   */
  public StoredFile store(InputStream content, long maxBytes, ContentPolicy policy) {
    try (Incoming incoming = vault.receive(content, maxBytes)) {
      StoredFile file = ContentCheck.inspect(incoming, policy);
      vault.keep(incoming);
      files.addReference(file);
      return file;
    }
  }

  /**
   * The kept bytes. The caller closes the stream.
   *
   * @throws NotFound if nothing with this digest is kept
   */
  public InputStream open(String sha256) {
    find(sha256).orElseThrow(NotFound::new);
    return vault.open(sha256);
  }

  /** What is known about a kept file; empty if there is none. */
  public Optional<StoredFile> find(String sha256) {
    return files.find(sha256);
  }

  /**
   * Adds one reference to a file that is already kept, for a paper used again elsewhere.
   *
   * @throws NotFound if nothing with this digest is kept
   */
  public StoredFile refer(String sha256) {
    StoredFile file = find(sha256).orElseThrow(NotFound::new);
    files.addReference(file);
    return file;
  }

  /** Gives up one reference; the last one lets the sweep remove the file after a day. */
  public void release(String sha256) {
    files.removeReference(sha256);
  }
}
