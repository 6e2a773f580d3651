package vn.motcua.result.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.document.StoredFile;

/**
 * A file that goes with a result: attached by its officer, signed by the agency at release (NĐ
 * 30/2020, Phụ lục I). Its bytes never change; a signature is added behind them.
 */
@Entity
@Table(name = "result_annex")
public class Annex {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_annex_seq")
  @SequenceGenerator(name = "result_annex_seq", sequenceName = "result_annex_seq")
  private long id;

  private String publicId;
  private long resultId;
  private String title;
  private String sha256;
  private long size;
  private int pages;
  private Instant attachedAt;
  private Long paperId;

  protected Annex() {}

  /** A file just kept. */
  public Annex(Result result, String publicId, String title, StoredFile file, Instant now) {
    this.publicId = publicId;
    this.resultId = result.id();
    this.title = title;
    this.sha256 = file.sha256();
    this.size = file.size();
    this.pages = file.pages();
    this.attachedAt = now;
  }

  /** It is signed, and handed out as this paper of the register. */
  public void issued(long paper) {
    paperId = paper;
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public long resultId() {
    return resultId;
  }

  public String title() {
    return title;
  }

  /** Of the file as attached, unsigned. */
  public String sha256() {
    return sha256;
  }

  /** Bytes of the file as attached. */
  public long size() {
    return size;
  }

  public int pages() {
    return pages;
  }

  /** Line of the register, null before it is signed. */
  public Long paperId() {
    return paperId;
  }
}
