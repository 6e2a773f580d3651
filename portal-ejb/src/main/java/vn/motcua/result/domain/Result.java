package vn.motcua.result.domain;

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
import java.time.Duration;
import java.time.Instant;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.Outcome;
import vn.motcua.result.ResultAction;
import vn.motcua.result.ResultState;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/** The decision on one dossier, from draft to release. There is at most one that is not revoked. */
@Entity
@Table(name = "result")
public class Result {
  /** How long a signing act holds a result before another may take it over. */
  public static final Duration LEASE = Duration.ofMinutes(2);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_seq")
  @SequenceGenerator(name = "result_seq", sequenceName = "result_seq")
  private long id;

  @Version private long version;
  private long edition;
  private String publicId;
  private long dossierId;
  private String dossierPublicId;
  private long tenantId;
  private long agencyId;
  private long revisionId;
  private String resultKey;

  @Enumerated(EnumType.STRING)
  private ResultState state;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(columnDefinition = "longtext")
  private String fields;

  private String reason;
  private String legalBasis;
  private String note;
  private Long officerId;
  private Instant submittedAt;
  private String returnReason;
  private Long signerId;
  private String signerName;
  private String signerTitle;
  private Instant signingUntil;
  private Long paperId;

  @Column(columnDefinition = "longtext")
  private String canonicalData;

  private String unsignedSha256;
  private String pdfSha256;
  private String xmlSha256;
  private Instant signedAt;
  private Instant releasedAt;
  private Instant changedAt;

  protected Result() {}

  /** A first draft. */
  public Result(DossierFacts dossier, String resultKey, String publicId, Instant now) {
    this.publicId = publicId;
    this.dossierId = dossier.id();
    this.dossierPublicId = dossier.publicId();
    this.tenantId = dossier.tenantId();
    this.agencyId = dossier.competentAgencyId();
    this.revisionId = dossier.revisionId();
    this.resultKey = resultKey;
    this.state = ResultState.DRAFT;
    this.outcome = Outcome.GRANTED;
    this.fields = "{}";
    this.changedAt = now;
  }

  /**
   * Keeps the content of a draft.
   *
   * @param content values as JSON with reason and ground
   * @throws Refusal result.not-possible.STATE once it is submitted
   */
  public void write(Content content, Instant now) {
    requireOpen();
    edition++;
    outcome = content.outcome();
    fields = content.fields();
    reason = content.reason();
    legalBasis = content.legalBasis();
    changedAt = now;
  }

  /**
   * It is being drafted.
   *
   * @throws Refusal result.not-possible.STATE once it is submitted
   */
  public void requireOpen() {
    if (!state.isOpen()) {
      throw new Refusal("result.not-possible." + state.name());
    }
  }

  /** An annex came or went: who looked at it before has to look again. */
  public void annexesChanged(Instant now) {
    requireOpen();
    edition++;
    changedAt = now;
  }

  /** The officer lays it before the leader. */
  public void submit(Actor officer, String words, Instant now) {
    move(ResultAction.SUBMIT, officer, now);
    edition++;
    officerId = officer.officerId();
    note = words;
    submittedAt = now;
    returnReason = null;
  }

  /** The leader gives it back; a number it may have stays with it. */
  public void giveBack(Actor leader, String words, Instant now) {
    move(ResultAction.GIVE_BACK, leader, now);
    edition++;
    returnReason = words;
  }

  /**
   * Takes the result for one signing act.
   *
   * @param lease how long the act may take before another may take the result over
   * @throws Refusal result.being-signed while another act holds it
   */
  public void beginSigning(Actor leader, Signer signer, Instant now, Duration lease) {
    if (state == ResultState.SIGNING && now.isBefore(signingUntil)) {
      throw new Refusal("result.being-signed");
    }
    move(ResultAction.BEGIN_SIGNING, leader, now);
    signerId = leader.officerId();
    signerName = signer.name();
    signerTitle = signer.title();
    signingUntil = now.plus(lease);
  }

  /** What will be signed: number, data and file. */
  public void prepare(Prepared prepared) {
    paperId = prepared.paperId();
    canonicalData = prepared.canonicalData();
    unsignedSha256 = prepared.unsignedSha256();
  }

  /** The number was given up. */
  public void forgetNumber() {
    paperId = null;
  }

  /** Signing did not end; the number stays. */
  public void free(Actor by, Instant now) {
    move(ResultAction.FREE, by, now);
    signingUntil = null;
  }

  /**
   * The signed files are kept.
   *
   * @throws Refusal result.signing-lost if meanwhile somebody else took the act over or it was
   *     freed
   */
  public void signed(Actor leader, Signatures signatures, Instant now) {
    boolean mine = leader.officerId() != null && leader.officerId().equals(signerId);
    if (state != ResultState.SIGNING || !mine) {
      throw new Refusal("result.signing-lost");
    }
    move(ResultAction.SIGN, leader, now);
    pdfSha256 = signatures.pdfSha256();
    xmlSha256 = signatures.xmlSha256();
    signedAt = signatures.signedAt();
    signingUntil = null;
  }

  /** From now on the citizen has it. */
  public void release(Actor leader, Instant now) {
    move(ResultAction.RELEASE, leader, now);
    releasedAt = now;
  }

  /** It was wrongly issued and is taken back; its files stay. */
  public void revoke(Actor leader, Instant now) {
    move(ResultAction.REVOKE, leader, now);
  }

  /** Its files were raised to a higher level. */
  public void raised(String pdf, String xml) {
    pdfSha256 = pdf;
    xmlSha256 = xml;
  }

  /** Both files are kept and signed. */
  public boolean hasFiles() {
    return pdfSha256 != null && xmlSha256 != null && signedAt != null;
  }

  private void move(ResultAction action, Actor actor, Instant now) {
    state = ResultLifecycle.require(state, action, actor.role()).to();
    changedAt = now;
  }

  /** What stands in a result; fields as JSON object. */
  public record Content(Outcome outcome, String fields, String reason, String legalBasis) {}

  /** Who signs and under which title. */
  public record Signer(String name, String title) {}

  /** What was prepared for the key. */
  public record Prepared(long paperId, String canonicalData, String unsignedSha256) {}

  /** What came back from the key. */
  public record Signatures(String pdfSha256, String xmlSha256, Instant signedAt) {}

  public long id() {
    return id;
  }

  /**
   * Counts what people change, not the steps of a signing act: what a page sends back as its
   * version.
   */
  public long edition() {
    return edition;
  }

  public String publicId() {
    return publicId;
  }

  public long dossierId() {
    return dossierId;
  }

  public String dossierPublicId() {
    return dossierPublicId;
  }

  public long agencyId() {
    return agencyId;
  }

  public long revisionId() {
    return revisionId;
  }

  public String resultKey() {
    return resultKey;
  }

  public ResultState state() {
    return state;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String fields() {
    return fields;
  }

  public String reason() {
    return reason;
  }

  public String legalBasis() {
    return legalBasis;
  }

  public String note() {
    return note;
  }

  public Long officerId() {
    return officerId;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public String returnReason() {
    return returnReason;
  }

  public Long signerId() {
    return signerId;
  }

  public String signerName() {
    return signerName;
  }

  public String signerTitle() {
    return signerTitle;
  }

  public Instant signingUntil() {
    return signingUntil;
  }

  public Long paperId() {
    return paperId;
  }

  public String canonicalData() {
    return canonicalData;
  }

  public String unsignedSha256() {
    return unsignedSha256;
  }

  public String pdfSha256() {
    return pdfSha256;
  }

  public String xmlSha256() {
    return xmlSha256;
  }

  public Instant signedAt() {
    return signedAt;
  }

  public Instant releasedAt() {
    return releasedAt;
  }
}
