package vn.motcua.document.storage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.document.StoredFile;

/** Row of one kept file. Written by single statements only, hence read-only here. */
@Entity
@Table(name = "stored_file")
public class StoredFileRow {
  @Id private String sha256;
  private long size;
  private String mediaType;
  private int pages;
  private int referenceCount;
  private Instant storedAt;
  private Instant unreferencedAt;

  protected StoredFileRow() {}

  StoredFile toView() {
    return new StoredFile(sha256, size, mediaType, pages);
  }
}
