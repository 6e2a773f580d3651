package vn.motcua.result.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.motcua.shared.Refusal;

/** The act of taking a result back, from when a leader began it. One at a time. */
@Entity
@Table(name = "result_revocation")
public class RevocationRow {
  @Id private long resultId;
  @Version private long version;
  private long leaderId;
  private String leaderName;
  private String leaderTitle;
  private String reason;
  private long paperId;
  private String unsignedSha256;
  private Instant signingUntil;
  private Instant revokedAt;

  protected RevocationRow() {}

  /** Nobody has begun yet. */
  public RevocationRow(Result result) {
    this.resultId = result.id();
  }

  /**
   * A leader begins.
   *
   * @throws Refusal result.being-revoked while another act holds it
   */
  public void begin(long leader, Result.Signer signer, String words, Instant now) {
    if (signingUntil != null && now.isBefore(signingUntil)) {
      throw new Refusal("result.being-revoked");
    }
    leaderId = leader;
    leaderName = signer.name();
    leaderTitle = signer.title();
    reason = words;
    signingUntil = now.plus(Result.LEASE);
  }

  /** What will be signed. */
  public void prepare(long paper, String unsigned) {
    paperId = paper;
    unsignedSha256 = unsigned;
  }

  /** Signing came to nothing; somebody may begin again. */
  public void free(Instant now) {
    signingUntil = now;
  }

  /**
   * The decision is signed.
   *
   * @throws Refusal result.signing-lost if meanwhile somebody else took the act over
   */
  public void revoked(Long leader, String unsigned, Instant now) {
    boolean same = leader != null && leader == leaderId && unsigned.equals(unsignedSha256);
    if (revokedAt != null || !same) {
      throw new Refusal("result.signing-lost");
    }
    revokedAt = now;
    signingUntil = now;
  }

  /** Whether this act prepared the document and has not ended. */
  public boolean isOpen(String unsigned) {
    return revokedAt == null && unsigned.equals(unsignedSha256);
  }

  public String leaderName() {
    return leaderName;
  }

  public String leaderTitle() {
    return leaderTitle;
  }

  public long leaderId() {
    return leaderId;
  }

  public String reason() {
    return reason;
  }

  public long paperId() {
    return paperId;
  }

  /** Null before anything was rendered. */
  public String unsignedSha256() {
    return unsignedSha256;
  }

  public Instant signingUntil() {
    return signingUntil;
  }
}
