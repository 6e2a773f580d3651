package vn.motcua.catalogue.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.reading.RevisionJson;

/** A published revision; the row is written once and never changed. */
@Entity
@Table(name = "procedure_revision")
public class ProcedureRevisionRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_revision_seq")
  @SequenceGenerator(
      name = "procedure_revision_seq",
      sequenceName = "procedure_revision_seq",
      allocationSize = 50)
  private Long id;

  private Long tenantId;
  private String code;
  private int number;
  private String digest;

  @Column(columnDefinition = "longtext")
  private String content;

  private LocalDate validFrom;
  private LocalDate validTo;
  private Instant publishedAt;

  protected ProcedureRevisionRow() {}

  /** The next revision of this procedure; its digest is that of the canonical text. */
  public ProcedureRevisionRow(ProcedureRevision revision, int number, Instant publishedAt) {
    this.code = revision.code();
    this.number = number;
    this.content = RevisionJson.write(revision);
    this.digest = RevisionJson.digest(content);
    this.validFrom = revision.validFrom();
    this.validTo = revision.validTo();
    this.publishedAt = publishedAt;
  }

  public Long id() {
    return id;
  }

  public int number() {
    return number;
  }

  public String digest() {
    return digest;
  }

  /** The revision as it is used, complete with id, number and digest. */
  public ProcedureRevision revision() {
    return RevisionJson.read(content, id, number, digest);
  }
}
