package vn.motcua.issuing.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.motcua.issuing.IssuedDigests;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperNumber;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.RegisteredPaper.UnsignedPrefix;
import vn.motcua.issuing.Reservation;
import vn.motcua.shared.Refusal;

/**
 * One paper from the moment it has a number. A number is never used again and a row never deleted.
 */
@Entity
@Table(name = "issued_paper")
public class IssuedPaperRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issued_paper_seq")
  @SequenceGenerator(name = "issued_paper_seq", sequenceName = "issued_paper_seq")
  private long id;

  @Version private long version;
  private String publicId;

  @Enumerated(EnumType.STRING)
  private PaperKind kind;

  private String source;
  private long agencyId;
  private long dossierId;
  private String series;

  @Column(name = "series_year")
  private int year;

  @Column(name = "series_number")
  private int value;

  private String number;
  private String checkCode;

  @Enumerated(EnumType.STRING)
  private PaperState state;

  private Instant reservedAt;
  private Instant issuedAt;
  private String unsignedSha256;
  private Long unsignedLength;
  private String sha256;
  private String envelopeSha256;
  private Instant endedAt;
  private String endReason;
  private String endedBy;

  protected IssuedPaperRow() {}

  /** A reserved paper with its number and the random names it will be found by. */
  public IssuedPaperRow(
      Reservation asked, PaperNumber number, String publicId, String checkCode, Instant now) {
    this.publicId = publicId;
    this.checkCode = checkCode;
    this.kind = asked.kind();
    this.source = asked.source();
    this.agencyId = asked.agencyId();
    this.dossierId = asked.dossierId();
    this.series = number.series();
    this.year = number.year();
    this.value = number.value();
    this.number = number.text();
    this.state = PaperState.RESERVED;
    this.reservedAt = now;
  }

  /**
   * Hands the paper out. The same digests again change nothing.
   *
   * @throws Refusal issuing.already-issued for other digests, issuing.number-given-up after a void
   */
  public void issue(IssuedDigests digests, Instant now) {
    if (state == PaperState.ISSUED && sha256.equals(digests.sha256())) {
      return;
    }
    if (state == PaperState.ISSUED || state == PaperState.REVOKED) {
      throw new Refusal("issuing.already-issued", number);
    }
    requireReserved();
    state = PaperState.ISSUED;
    issuedAt = now;
    unsignedSha256 = digests.unsignedSha256();
    unsignedLength = digests.unsignedLength();
    sha256 = digests.sha256();
    envelopeSha256 = digests.envelopeSha256();
  }

  /**
   * The same paper in files of a higher level.
   *
   * @throws Refusal issuing.not-issued unless it is handed out
   */
  public void raise(String file, String envelope) {
    if (state != PaperState.ISSUED) {
      throw new Refusal("issuing.not-issued", number);
    }
    sha256 = file;
    envelopeSha256 = envelope;
  }

  /**
   * XML goes with the paper from now on.
   *
   * @throws Refusal issuing.not-issued unless it was handed out and has none
   */
  public void accompany(String envelope) {
    if (sha256 == null || envelopeSha256 != null) {
      throw new Refusal("issuing.not-issued", number);
    }
    envelopeSha256 = envelope;
  }

  /**
   * Gives the number up: a written void, so that the series shows no gap.
   *
   * @throws Refusal issuing.already-issued, issuing.number-given-up
   */
  public void giveUp(String reason, String by, Instant now) {
    if (state == PaperState.ISSUED || state == PaperState.REVOKED) {
      throw new Refusal("issuing.already-issued", number);
    }
    requireReserved();
    state = PaperState.VOID;
    // The source may ask for a new number later.
    source = source + "#" + id;
    end(reason, by, now);
  }

  /**
   * Takes an issued paper back.
   *
   * @throws Refusal issuing.not-issued if it was never handed out or is revoked already
   */
  public void revoke(String reason, String by, Instant now) {
    if (state != PaperState.ISSUED) {
      throw new Refusal("issuing.not-issued", number);
    }
    state = PaperState.REVOKED;
    end(reason, by, now);
  }

  private void requireReserved() {
    if (state != PaperState.RESERVED) {
      throw new Refusal("issuing.number-given-up", number);
    }
  }

  private void end(String reason, String by, Instant now) {
    endReason = reason;
    endedBy = by;
    endedAt = now;
  }

  /** The line as others see it. */
  public RegisteredPaper toView() {
    UnsignedPrefix unsigned =
        unsignedSha256 == null ? null : new UnsignedPrefix(unsignedSha256, unsignedLength);
    return new RegisteredPaper(
        id,
        publicId,
        kind,
        agencyId,
        dossierId,
        year,
        number,
        checkCode,
        state,
        reservedAt,
        issuedAt,
        unsigned,
        sha256,
        envelopeSha256,
        endedAt,
        endReason);
  }
}
