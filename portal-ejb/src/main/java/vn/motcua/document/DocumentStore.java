package vn.motcua.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.motcua.document.content.ContentCheck;
import vn.motcua.document.joining.PhotoPages;
import vn.motcua.document.storage.FileVault;
import vn.motcua.document.storage.Incoming;
import vn.motcua.document.storage.StoredFiles;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

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
  private static final long MOST_OF_OURS = 50L * 1024 * 1024;

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
   * What a file is, with the same refusals as {@link #store}; nothing is kept.
   *
   * @throws vn.motcua.shared.Refusal as {@link #store}
   */
  public StoredFile inspect(InputStream content, long maxBytes, ContentPolicy policy) {
    try (Incoming incoming = vault.receive(content, maxBytes)) {
      return ContentCheck.inspect(incoming, policy);
    }
  }

  /**
   * Takes in a paper that the portal made itself and adds one reference to it.
   *
   * @return its digest
   * @throws vn.motcua.shared.Refusal document.too-large beyond 50 MiB
   */
  public String keep(byte[] paper) {
    return store(new ByteArrayInputStream(paper), MOST_OF_OURS, ContentPolicy.ISSUED_PAPER)
        .sha256();
  }

  /**
   * Puts kept photos together as the pages of one PDF, in this order, and adds one reference to it;
   * the photos keep theirs.
   *
   * @param photos digests of JPEGs and PNGs
   * @param maxBytes most bytes of the photos together, and of the PDF
   * @throws NotFound if one of them is not kept
   * @throws vn.motcua.shared.Refusal document.too-large, wrong-type, too-many-pixels, unreadable
   */
  public StoredFile join(List<String> photos, long maxBytes) {
    long sum = photos.stream().map(this::require).mapToLong(StoredFile::size).sum();
    if (sum > maxBytes) {
      throw new Refusal("document.too-large", maxBytes / (1024 * 1024));
    }
    try (PhotoPages pages = new PhotoPages();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String photo : photos) {
        add(pages, require(photo));
      }
      pages.write(out);
      InputStream made = new ByteArrayInputStream(out.toByteArray());
      return store(made, maxBytes, ContentPolicy.UPLOADED_PAPER);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private void add(PhotoPages pages, StoredFile photo) throws IOException {
    String kind = photo.mediaType();
    if (!ContentPolicy.JPEG.equals(kind) && !ContentPolicy.PNG.equals(kind)) {
      throw new Refusal("document.wrong-type");
    }
    try (InputStream content = vault.open(photo.sha256())) {
      pages.add(content.readAllBytes(), kind);
    }
  }

  private StoredFile require(String sha256) {
    return find(sha256).orElseThrow(NotFound::new);
  }

  /**
   * The kept bytes. The caller closes the stream.
   *
   * @throws NotFound if nothing with this digest is kept
   */
  public InputStream open(String sha256) {
    require(sha256);
    return vault.open(sha256);
  }

  /**
   * All of a kept file at once, for those who sign or judge it.
   *
   * @throws NotFound if nothing with this digest is kept
   */
  public byte[] read(String sha256) {
    try (InputStream content = open(sha256)) {
      return content.readAllBytes();
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
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
    StoredFile file = require(sha256);
    files.addReference(file);
    return file;
  }

  /** Gives up one reference; the last one lets the sweep remove the file after a day. */
  public void release(String sha256) {
    files.removeReference(sha256);
  }
}
