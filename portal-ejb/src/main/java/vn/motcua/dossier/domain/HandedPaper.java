package vn.motcua.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.dossier.PaperFact;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.PaperOrigin;

/** One file handed in for one paper. Its bytes lie in the document store under their digest. */
@Entity
@Table(name = "dossier_paper")
public class HandedPaper {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_paper_seq")
  @SequenceGenerator(name = "dossier_paper_seq", sequenceName = "dossier_paper_seq")
  private Long id;

  private String publicId;
  private long dossierId;
  private String paperKey;
  private String fileName;
  private String sha256;
  private String mediaType;
  private long size;
  private int pages;
  private boolean supplement;
  private Instant attachedAt;

  @Enumerated(EnumType.STRING)
  private PaperOrigin.Kind originKind;

  private String originNumber;
  private Instant originAt;

  protected HandedPaper() {}

  public HandedPaper(long dossierId, PaperFact file, boolean supplement, Instant now) {
    this.publicId = file.publicId();
    this.dossierId = dossierId;
    this.paperKey = file.paperKey();
    this.fileName = file.fileName();
    this.sha256 = file.sha256();
    this.mediaType = file.mediaType();
    this.size = file.size();
    this.pages = file.pages();
    this.supplement = supplement;
    this.attachedAt = now;
  }

  /** Where it comes from, if it was used again. */
  public HandedPaper from(PaperOrigin origin) {
    if (origin != null) {
      originKind = origin.kind();
      originNumber = origin.number();
      originAt = origin.at();
    }
    return this;
  }

  public Long id() {
    return id;
  }

  public long dossierId() {
    return dossierId;
  }

  public String paperKey() {
    return paperKey;
  }

  public boolean supplement() {
    return supplement;
  }

  public Instant attachedAt() {
    return attachedAt;
  }

  public PaperFact fact() {
    return new PaperFact(publicId, paperKey, fileName, sha256, mediaType, size, pages);
  }

  public PaperFile view() {
    PaperOrigin origin =
        originKind == null ? null : new PaperOrigin(originKind, originNumber, originAt);
    return new PaperFile(
        publicId, fileName, mediaType, size, pages, attachedAt, supplement, origin);
  }
}
