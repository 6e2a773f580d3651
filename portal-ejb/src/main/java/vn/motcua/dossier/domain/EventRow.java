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
import vn.motcua.dossier.DossierStatus;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.HistoryEvent;
import vn.motcua.shared.Actor;

/**
 * One line of history, never changed. It holds no personal value: an account or position instead of
 * a name, the digest instead of the words. Its own digest covers all it says and the digest of the
 * line before, so that nothing of a history can be taken away, changed or put in unnoticed.
 */
@Entity
@Table(name = "dossier_event")
public class EventRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_event_seq")
  @SequenceGenerator(name = "dossier_event_seq", sequenceName = "dossier_event_seq")
  private Long id;

  private long dossierId;
  private int seq;

  @Enumerated(EnumType.STRING)
  private EventKind kind;

  @Enumerated(EnumType.STRING)
  private DossierStatus fromStatus;

  @Enumerated(EnumType.STRING)
  private DossierStatus toStatus;

  @Enumerated(EnumType.STRING)
  private Actor.Kind actorKind;

  private String job;
  private Long accountId;
  private Long officerId;
  private Long positionId;
  private Long agencyId;
  private String role;
  private Instant happenedAt;
  private Instant enteredAt;
  private String wordsDigest;
  private String previousDigest;
  private String digest;

  protected EventRow() {}

  /**
   * @param status the status it leaves and the one it reaches; equal for what happens beside moves
   * @param wordsDigest salted digest of the words, null if there are none
   */
  public EventRow(Dossier dossier, EventKind kind, Transition status, Act act, String wordsDigest) {
    Actor actor = act.actor();
    this.dossierId = dossier.id();
    this.seq = dossier.history().nextSeq();
    this.kind = kind;
    this.fromStatus = status.from();
    this.toStatus = status.to();
    this.actorKind = actor.kind();
    this.job = actor.isSystem() ? actor.name() : null;
    this.accountId = actor.accountId();
    this.officerId = actor.officerId();
    this.positionId = actor.positionId();
    this.agencyId = actor.agencyId();
    this.role = actor.role();
    this.happenedAt = act.happenedAt();
    this.enteredAt = act.enteredAt();
    this.wordsDigest = wordsDigest;
    this.previousDigest = dossier.history().digest();
    this.digest = said(dossier.publicId()).digest(previousDigest);
    dossier.history().moveOn(digest);
  }

  /** The line as evidence, with the digests written beside it. */
  public ChainedEvent chained(String dossierPublicId) {
    return new ChainedEvent(said(dossierPublicId), previousDigest, digest);
  }

  /** The history's end with this line as its last. */
  public Head head(String dossierPublicId) {
    return new Head(dossierPublicId, seq, digest);
  }

  private HistoryEvent said(String dossierPublicId) {
    return new HistoryEvent(
        dossierPublicId,
        seq,
        kind.name(),
        new HistoryEvent.Move(fromStatus.name(), toStatus.name()),
        new HistoryEvent.Who(
            actorKind.name(), job, accountId, officerId, positionId, agencyId, role),
        happenedAt,
        enteredAt,
        wordsDigest);
  }

  public Long id() {
    return id;
  }

  public long dossierId() {
    return dossierId;
  }

  public int seq() {
    return seq;
  }

  public EventKind kind() {
    return kind;
  }

  public DossierStatus toStatus() {
    return toStatus;
  }

  public Actor.Kind actorKind() {
    return actorKind;
  }

  public String job() {
    return job;
  }

  public Long officerId() {
    return officerId;
  }

  public Long positionId() {
    return positionId;
  }

  public Long agencyId() {
    return agencyId;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public Instant enteredAt() {
    return enteredAt;
  }
}
