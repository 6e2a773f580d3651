package vn.motcua.dossier.domain;

import jakarta.persistence.Embedded;
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
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierGroup;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.ResultMethod;
import vn.motcua.evidence.Head;
import vn.motcua.shared.Refusal;

/**
 * One person's affair at one office, from the first answer of a draft to the result.
 *
 * <p>Its status is written in one place, {@link #move}, by a row of {@link DossierLifecycle}. A
 * draft becomes a filed dossier with a submission number; receipt gives it its code and its due
 * date; a decision ends the work, handing over the result ends it. It keeps the revision it was
 * filed under for ever.
 */
@Entity
@Table(name = "dossier")
public class Dossier {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_seq")
  @SequenceGenerator(name = "dossier_seq", sequenceName = "dossier_seq")
  private Long id;

  @Version private long version;

  private String publicId;
  private long revisionId;
  private String procedureCode;
  private String caseCode;
  private String title;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private DossierStatus status;

  @Enumerated(EnumType.STRING)
  private DossierGroup applicantGroup;

  private String submissionNumber;
  private String code;
  private String noticeVersion;
  private boolean paymentAwaited;

  @Enumerated(EnumType.STRING)
  private ResultMethod resultMethod;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String endReason;
  private String endCause;
  private String dueExplanation;
  private int supplementsAsked;

  @Embedded private Place place;
  @Embedded private Parties parties;
  @Embedded private Terms terms;
  @Embedded private HistoryEnd history = new HistoryEnd();

  protected Dossier() {}

  /** A new draft. */
  public Dossier(Origin origin, Place place, Parties parties) {
    this.publicId = origin.publicId();
    this.revisionId = origin.revisionId();
    this.procedureCode = origin.procedureCode();
    this.caseCode = origin.caseCode();
    this.title = origin.title();
    this.channel = origin.channel();
    this.status = DossierStatus.DRAFT;
    this.applicantGroup = DossierGroup.NEEDS_YOU;
    this.place = place;
    this.parties = parties;
    this.terms = new Terms(origin.createdAt(), origin.expiresAt());
  }

  // -- drafts --

  /**
   * Something of the draft was saved.
   *
   * @throws Refusal if it is no draft any more
   */
  public void saved(Instant now, Instant expiresAt) {
    requireDraft();
    terms.savedAt = now;
    terms.lastMovedAt = now;
    terms.draftExpiresAt = expiresAt;
  }

  /** The draft goes on under the revision in force. */
  public void renew(long newRevisionId) {
    requireDraft();
    revisionId = newRevisionId;
  }

  /** The way of receiving the result, as answered. */
  public void chooseResult(ResultMethod method) {
    resultMethod = method;
  }

  public void requireDraft() {
    if (status != DossierStatus.DRAFT) {
      throw new Refusal("dossier.filed-already");
    }
  }

  /**
   * @throws Refusal if somebody changed it since the caller saw it
   */
  public void requireVersion(long seen) {
    if (seen != version) {
      throw new Refusal("dossier.changed-meanwhile");
    }
  }

  // -- moves --

  /** Filed: the office may see it from now on. */
  public Transition file(String number, String notice, Instant intakeDueAt, Act act) {
    Transition made = move(DossierAction.FILE, act);
    submissionNumber = number;
    noticeVersion = notice;
    terms.filedAt = act.happenedAt();
    terms.intakeDueAt = intakeDueAt;
    terms.draftExpiresAt = null;
    return made;
  }

  /** Received: the clock starts. The code follows by {@link #giveCode}, late in the transaction. */
  public Transition accept(Instant dueAt, String explanation, Act act) {
    Transition made = move(DossierAction.ACCEPT, act);
    terms.receivedAt = act.happenedAt();
    terms.intakeDueAt = null;
    terms.dueAt = dueAt;
    terms.promisedAt = dueAt;
    dueExplanation = explanation;
    return made;
  }

  /** The code, once and for ever. */
  public void giveCode(String newCode) {
    if (code != null) {
      throw new IllegalStateException("dossier " + id + " has a code already");
    }
    code = newCode;
  }

  /** Not received, for a reason. */
  public Transition refuse(String cause, Act act) {
    Transition made = move(DossierAction.REFUSE, act);
    terms.intakeDueAt = null;
    endCause = cause;
    return ended(made, act);
  }

  /** An officer begins to work on it. */
  public Transition takeUp(Act act) {
    return move(DossierAction.TAKE_UP, act);
  }

  /**
   * Corrections are asked for; the clock stands still.
   *
   * @throws Refusal if they were asked for as often as allowed (NĐ 61/2018 Điều 11.2c: once)
   */
  public Transition askSupplement(int allowed, Act act) {
    if (supplementsAsked >= allowed) {
      throw new Refusal("dossier.supplement-once-only", allowed);
    }
    Transition made = move(DossierAction.ASK_SUPPLEMENT, act);
    supplementsAsked++;
    terms.intakeDueAt = null;
    terms.clockStoppedAt = act.happenedAt();
    return made;
  }

  /**
   * Corrections came.
   *
   * @param goesOn intake limit (before receipt) or due date (after), counted anew or going on
   * @param explanation of the new due date, null before receipt
   */
  public Transition answerSupplement(Restarted goesOn, String explanation, Act act) {
    Transition made = move(DossierAction.ANSWER_SUPPLEMENT, act);
    if (isReceived()) {
      terms.dueAt = goesOn.dueAt();
      dueExplanation = explanation;
    } else {
      terms.intakeDueAt = goesOn.dueAt();
    }
    startClock(goesOn.paused());
    return made;
  }

  /** The office needs longer: a later date is promised; the first promise stays beside it. */
  public void postpone(Instant newDueAt) {
    terms.dueAt = newDueAt;
  }

  /** A payment is asked for before going on; the clock stands still. */
  public Transition requirePayment(Instant payBy, Act act) {
    Transition made = move(DossierAction.REQUIRE_PAYMENT, act);
    awaitPayment(payBy);
    terms.clockStoppedAt = act.happenedAt();
    return made;
  }

  /** The payment asked for has come. */
  public Transition settlePayment(Restarted goesOn, Act act) {
    Transition made = move(DossierAction.SETTLE_PAYMENT, act);
    paymentSettled();
    terms.dueAt = goesOn.dueAt();
    startClock(goesOn.paused());
    return made;
  }

  /** The applicant withdraws before receipt. */
  public Transition withdraw(Act act) {
    return ended(move(DossierAction.WITHDRAW, act), act);
  }

  /** The officer confirms the applicant's request. */
  public Transition confirmWithdrawal(Act act) {
    return ended(move(DossierAction.CONFIRM_WITHDRAWAL, act), act);
  }

  /** The office stops for good. */
  public Transition stop(Act act) {
    return ended(move(DossierAction.STOP, act), act);
  }

  /** A term ran out. */
  public Transition expire(Act act) {
    return ended(move(DossierAction.EXPIRE, act), act);
  }

  /**
   * Decided; the result is signed.
   *
   * @param officeTime office hours since receipt
   */
  public Transition decide(Outcome decided, Duration officeTime, Act act) {
    Transition made = move(DossierAction.DECIDE, act);
    outcome = decided;
    terms.finish(act.happenedAt(), officeTime);
    return made;
  }

  /** The result is in the applicant's hands. */
  public Transition returned(Act act) {
    Transition made = move(DossierAction.RETURN, act);
    terms.returnedAt = act.happenedAt();
    return made;
  }

  /** A wrong ending is undone. */
  public Transition correct(Act act) {
    Transition made = move(DossierAction.CORRECT, act);
    endReason = null;
    endCause = null;
    terms.returnedAt = null;
    return made;
  }

  private Transition move(DossierAction action, Act act) {
    Move row = DossierLifecycle.require(status, action, isReceived(), act.actor().role());
    status = row.to();
    terms.lastMovedAt = act.enteredAt();
    regroup();
    return new Transition(row.from(), action, row.to());
  }

  private Transition ended(Transition made, Act act) {
    endReason = act.words();
    terms.clockStoppedAt = null;
    paymentSettled();
    return made;
  }

  private void startClock(Duration paused) {
    terms.clockStoppedAt = null;
    terms.pausedMinutes += (int) paused.toMinutes();
  }

  // -- money --

  /** A payment is due; while at filing, the intake clock waits for it. */
  public void awaitPayment(Instant until) {
    paymentAwaited = true;
    terms.paymentDueAt = until;
    terms.intakeDueAt = null;
    regroup();
  }

  /** Nothing is due any more. */
  public void paymentSettled() {
    paymentAwaited = false;
    terms.paymentDueAt = null;
    regroup();
  }

  /** The intake clock starts, since nothing is left to pay. */
  public void startIntake(Instant intakeDueAt) {
    terms.intakeDueAt = intakeDueAt;
  }

  private void regroup() {
    applicantGroup =
        switch (status) {
          case DRAFT, SUPPLEMENT, FINANCIAL -> DossierGroup.NEEDS_YOU;
          case NEW -> paymentAwaited ? DossierGroup.NEEDS_YOU : DossierGroup.IN_PROGRESS;
          case RECEIVED, PROCESSING, DONE -> DossierGroup.IN_PROGRESS;
          case NOT_RECEIVED, WITHDRAWN, STOPPED, RETURNED -> DossierGroup.DONE;
        };
  }

  /** Where its history ends, for the event that is being written. */
  HistoryEnd history() {
    return history;
  }

  /** Where its history ends. */
  public Head historyEnd() {
    return history.of(publicId);
  }

  public boolean isReceived() {
    return terms.receivedAt != null;
  }

  /** The code once received, else the submission number. */
  public String number() {
    return code != null ? code : submissionNumber;
  }

  public Long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String publicId() {
    return publicId;
  }

  public long revisionId() {
    return revisionId;
  }

  public String procedureCode() {
    return procedureCode;
  }

  public String caseCode() {
    return caseCode;
  }

  public String title() {
    return title;
  }

  public Channel channel() {
    return channel;
  }

  public DossierStatus status() {
    return status;
  }

  public DossierGroup applicantGroup() {
    return applicantGroup;
  }

  public String submissionNumber() {
    return submissionNumber;
  }

  public String code() {
    return code;
  }

  public boolean paymentAwaited() {
    return paymentAwaited;
  }

  public ResultMethod resultMethod() {
    return resultMethod;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String endReason() {
    return endReason;
  }

  public String dueExplanation() {
    return dueExplanation;
  }

  public int supplementsAsked() {
    return supplementsAsked;
  }

  public Place place() {
    return place;
  }

  public Parties parties() {
    return parties;
  }

  public Terms terms() {
    return terms;
  }
}
