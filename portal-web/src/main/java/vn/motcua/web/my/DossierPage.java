package vn.motcua.web.my;

import static vn.motcua.dossier.TimelineEntry.Kind.CURRENT;
import static vn.motcua.dossier.TimelineEntry.Kind.CURRENT_LATE;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.ApplicantAction;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DueExplanation;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.fee.FeePayment;
import vn.motcua.fee.OrderView;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.PaperKind;
import vn.motcua.result.ReleasedResult;
import vn.motcua.result.Results;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.WebTexts;

/** One dossier as its applicant follows it. */
@Named("myDossierPage")
@RequestScoped
public class DossierPage {
  private static final String POSTPONED = "dossier.event.POSTPONED";
  private static final List<String> TABS =
      List.of("progress", "content", "papers", "talk", "fee", "reads");

  @EJB private MyDossiers mine;
  @EJB private FeePayment payment;
  @EJB private IssuedPapers issued;
  @EJB private Results results;
  @Inject private Asked asked;
  @Inject private WebTexts texts;
  @Inject private Language language;

  private DossierView dossier;
  private List<IssuedPaper> papers;
  private List<ReleasedResult> released;
  private List<OrderView> orders;

  @PostConstruct
  void load() {
    String id = asked.getId();
    dossier = mine.open(id);
    papers = issued.ofDossier(id);
    released = results.ofDossier(id);
    orders = payment.ordersOf(id);
  }

  public DossierView getDossier() {
    return dossier;
  }

  public List<IssuedPaper> getPapers() {
    return papers;
  }

  public List<ReleasedResult> getResults() {
    return released;
  }

  public List<OrderView> getOrders() {
    return orders;
  }

  public List<String> getTabs() {
    return TABS;
  }

  /** The part of the dossier that is shown. */
  public String getTab() {
    String tab = asked.text("tab");
    return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
  }

  public boolean isToPay() {
    return may(ApplicantAction.PAY) || orders.stream().anyMatch(OrderView::payable);
  }

  public boolean isToAnswer() {
    return may(ApplicantAction.ANSWER_SUPPLEMENT);
  }

  public boolean isToWithdraw() {
    return may(ApplicantAction.WITHDRAW);
  }

  private boolean may(ApplicantAction action) {
    return dossier.actions().contains(action);
  }

  /** Colour of the state. */
  public String getKind() {
    return switch (dossier.status()) {
      case DONE, RETURNED -> "ok";
      case SUPPLEMENT, FINANCIAL -> "warn";
      case NOT_RECEIVED, STOPPED -> "err";
      case WITHDRAWN, DRAFT -> "plain";
      default -> "info";
    };
  }

  /** The letter in which the office apologises and promises a later date; null if there is none. */
  public IssuedPaper getApology() {
    return papers.stream()
        .filter(paper -> paper.kind() == PaperKind.FORM_04)
        .findFirst()
        .orElse(null);
  }

  /** Why the office promised a later date. */
  public String getPostponedWhy() {
    return dossier.timeline().stream()
        .filter(entry -> POSTPONED.equals(entry.title().key()))
        .map(TimelineEntry::words)
        .findFirst()
        .orElse("");
  }

  /** The first promise and the one of now, in a sentence. */
  public String getNewPromise() {
    String first = Formats.dayOf(dossier.promisedAt());
    return texts.of("my.postponed", first, Formats.dayOf(dossier.dueAt()));
  }

  /** Whether the way to the due date is known and still leads there. */
  public boolean isExplained() {
    DueExplanation way = dossier.dueExplanation();
    return way != null && way.dueAt().equals(dossier.dueAt());
  }

  /** Icon of the state, beside its word. */
  public String getIcon() {
    return switch (getKind()) {
      case "ok" -> "done";
      case "warn" -> "alert";
      case "err" -> "close";
      default -> "clock";
    };
  }

  /** The end of the term that runs now, the office's or the applicant's; null if none runs. */
  public Instant getUntil() {
    return switch (dossier.status()) {
      case NEW -> dossier.intakeDueAt();
      case RECEIVED, PROCESSING -> dossier.dueAt();
      case SUPPLEMENT -> dossier.supplement() == null ? null : dossier.supplement().answerBy();
      default -> null;
    };
  }

  /** Who signed a result and when. */
  public String signed(ReleasedResult result) {
    String moment = Formats.moment(result.signedAt());
    return texts.of("my.result-signed", result.signerName(), result.signerTitle(), moment);
  }

  /** When something happened or is expected; empty if nobody can say. */
  public String when(TimelineEntry entry) {
    if (entry.happenedAt() != null) {
      String moment = Formats.moment(entry.happenedAt());
      boolean current = entry.kind() == CURRENT || entry.kind() == CURRENT_LATE;
      return current ? since(moment, entry.dueAt()) : moment;
    }
    return entry.dueAt() == null ? "" : texts.of("my.expected", Formats.dayOf(entry.dueAt()));
  }

  private String since(String moment, Instant stepDue) {
    return stepDue == null
        ? texts.of("my.from", moment)
        : texts.of("my.from-until", moment, Formats.moment(stepDue));
  }

  /** Look of a day on the way to the due date. */
  public String look(DueExplanation.Day day) {
    return switch (day.kind()) {
      case "DUE" -> "end";
      case "WEEKEND", "DAY_OFF", "MOVED_OVER" -> "off";
      case "MAKE_UP" -> "extra";
      default -> "";
    };
  }

  /** Why a day counts or does not. */
  public String why(DueExplanation.Day day) {
    boolean english = !language.isVietnamese() && day.nameEn() != null;
    String name = english ? day.nameEn() : day.name();
    return name == null ? texts.get("my.day-" + day.kind()) : name;
  }

  /** Shape of a line of the history: done, now, late, next. */
  public String shape(TimelineEntry entry) {
    return switch (entry.kind()) {
      case DONE -> "done";
      case DONE_LATE, CURRENT_LATE -> "late";
      case CURRENT -> "now";
      case COMING -> "next";
    };
  }
}
