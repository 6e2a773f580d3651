package vn.motcua.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.dossier.BeginUpload;
import vn.motcua.dossier.PieceOutOfPlace;
import vn.motcua.dossier.UploadState;
import vn.motcua.shared.Refusal;

/** A file on its way, bound to one account, one dossier and one paper. */
@Entity
@Table(name = "dossier_upload")
public class PaperUpload {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_upload_seq")
  @SequenceGenerator(name = "dossier_upload_seq", sequenceName = "dossier_upload_seq")
  private Long id;

  private String publicId;
  private long dossierId;
  private long accountId;
  private String paperKey;
  private String fileName;
  private long size;
  private String sha256;
  private long received;
  private Instant lastAt;
  private String paperPublicId;

  protected PaperUpload() {}

  public PaperUpload(
      String publicId, long dossierId, long accountId, BeginUpload begin, Instant now) {
    this.publicId = publicId;
    this.dossierId = dossierId;
    this.accountId = accountId;
    this.paperKey = begin.paperKey();
    this.fileName = begin.fileName();
    this.size = begin.size();
    this.sha256 = begin.sha256();
    this.lastAt = now;
  }

  /**
   * Says where a piece goes.
   *
   * @throws PieceOutOfPlace if it does not follow what has arrived
   * @throws Refusal if it is empty or reaches beyond the end
   */
  public void requirePlace(long offset, int length) {
    if (offset != received) {
      throw new PieceOutOfPlace(received);
    }
    if (length == 0 || length > size - received) {
      throw new Refusal("dossier.upload-broken");
    }
  }

  /** The piece that {@link #requirePlace} let in has been written. */
  public void arrived(int length, Instant now) {
    received += length;
    lastAt = now;
  }

  /**
   * Says that everything has arrived.
   *
   * @throws PieceOutOfPlace if not
   */
  public void requireWhole() {
    if (received != size) {
      throw new PieceOutOfPlace(received);
    }
  }

  /** Whether this is the same file for the same paper; never without a digest to tell by. */
  public boolean isLike(BeginUpload other) {
    return sha256 != null
        && sha256.equals(other.sha256())
        && size == other.size()
        && paperKey.equals(other.paperKey());
  }

  /**
   * Whether the bytes are those announced; nothing was announced by a browser that cannot count.
   */
  public boolean isOf(String digest) {
    return sha256 == null || sha256.equals(digest);
  }

  /** It has become a paper of the dossier. */
  public void became(String paper, Instant now) {
    paperPublicId = paper;
    lastAt = now;
  }

  public String publicId() {
    return publicId;
  }

  public long dossierId() {
    return dossierId;
  }

  public String paperKey() {
    return paperKey;
  }

  public String fileName() {
    return fileName;
  }

  /** The paper it has become, null while it is on its way. */
  public String paperPublicId() {
    return paperPublicId;
  }

  public UploadState state() {
    return new UploadState(publicId, paperKey, fileName, size, received);
  }
}
