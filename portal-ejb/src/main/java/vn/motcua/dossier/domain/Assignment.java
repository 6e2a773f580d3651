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
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/**
 * One step of the process for one dossier: who has it, since when, until when. At most one is open.
 * It says also where it stands in somebody's list, so that lists need no join.
 */
@Entity
@Table(name = "dossier_assignment")
public class Assignment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_assignment_seq")
  @SequenceGenerator(name = "dossier_assignment_seq", sequenceName = "dossier_assignment_seq")
  private Long id;

  private long dossierId;
  private long tenantId;
  private long agencyId;
  private String stepKey;
  private String role;

  @Enumerated(EnumType.STRING)
  private WorkState workState;

  private boolean open;
  private Long positionId;
  private Long officerId;
  private Long handedByPositionId;
  private Long handedByOfficerId;
  private Instant beganAt;
  private Instant takenAt;
  private Instant dueAt;
  private Instant endedAt;
  private String note;

  protected Assignment() {}

  /** A step begins; nobody has it yet. */
  public Assignment(Dossier dossier, Step step, Instant now) {
    this.dossierId = dossier.id();
    this.tenantId = dossier.place().tenantId();
    this.agencyId = dossier.place().competentAgencyId();
    this.stepKey = step.key();
    this.role = step.role();
    this.workState = WorkState.OFFERED;
    this.open = true;
    this.beganAt = now;
    this.dueAt = step.dueAt();
  }

  /**
   * A step of the revision's process with the end of its term.
   *
   * @param role who does it
   */
  public record Step(String key, String role, Instant dueAt) {}

  /** Who passed it on, and what he had to say. */
  public Assignment from(Long handingPositionId, Long handingOfficerId, String words) {
    this.handedByPositionId = handingPositionId;
    this.handedByOfficerId = handingOfficerId;
    this.note = words;
    return this;
  }

  /**
   * Somebody takes it.
   *
   * @throws Refusal if another has it
   */
  public void take(Actor actor, Instant now) {
    if (positionId != null && !positionId.equals(actor.positionId())) {
      throw new Refusal("dossier.taken-by-other");
    }
    if (!role.equals(actor.role())) {
      throw new Refusal("dossier.not-your-role");
    }
    giveTo(actor.positionId(), actor.officerId(), now);
  }

  /** It is put into somebody's hands. */
  public void giveTo(Long position, Long officer, Instant now) {
    positionId = position;
    officerId = officer;
    takenAt = now;
    workState = WorkState.TAKEN;
  }

  /** Waits for the applicant; who has it keeps it. */
  public void waitFor(WorkState waiting) {
    workState = waiting;
  }

  /** Goes on after waiting, with a new end of its term. */
  public void goOn(Instant newDueAt) {
    workState = positionId == null ? WorkState.OFFERED : WorkState.TAKEN;
    dueAt = newDueAt;
  }

  /** The step ends. */
  public void end(Instant now) {
    workState = WorkState.CLOSED;
    open = false;
    endedAt = now;
  }

  /**
   * @throws Refusal if the actor does not have it
   */
  public void requireHeldBy(Actor actor) {
    if (!heldBy(actor)) {
      throw new Refusal(positionId == null ? "dossier.take-first" : "dossier.taken-by-other");
    }
  }

  public boolean heldBy(Actor actor) {
    return positionId != null && positionId.equals(actor.positionId());
  }

  public boolean offered() {
    return workState == WorkState.OFFERED;
  }

  public Long id() {
    return id;
  }

  public long dossierId() {
    return dossierId;
  }

  public String stepKey() {
    return stepKey;
  }

  public String role() {
    return role;
  }

  public boolean open() {
    return open;
  }

  public Long positionId() {
    return positionId;
  }

  public Long officerId() {
    return officerId;
  }

  public Long handedByPositionId() {
    return handedByPositionId;
  }

  public Long handedByOfficerId() {
    return handedByOfficerId;
  }

  public Instant beganAt() {
    return beganAt;
  }

  public Instant takenAt() {
    return takenAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public String note() {
    return note;
  }
}
