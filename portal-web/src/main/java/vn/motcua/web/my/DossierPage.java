package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.motcua.dossier.ApplicantAction;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.fee.FeePayment;
import vn.motcua.fee.OrderView;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.result.ReleasedResult;
import vn.motcua.result.Results;
import vn.motcua.shared.NotFound;

/** One dossier as its applicant follows it. */
@Named
@RequestScoped
public class DossierPage {
  private static final List<String> TABS = List.of("progress", "content", "papers", "fee", "reads");

  @EJB private MyDossiers mine;
  @EJB private FeePayment payment;
  @EJB private IssuedPapers issued;
  @EJB private Results results;
  @Inject private HttpServletRequest request;

  private DossierView dossier;
  private List<IssuedPaper> papers;
  private List<ReleasedResult> released;
  private List<OrderView> orders;

  @PostConstruct
  void load() {
    String id = request.getParameter("id");
    if (id == null) {
      throw new NotFound();
    }
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
    String asked = request.getParameter("tab");
    return TABS.contains(asked) ? asked : TABS.get(0);
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
