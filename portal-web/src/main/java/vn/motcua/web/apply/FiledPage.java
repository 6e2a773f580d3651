package vn.motcua.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.fee.FeePayment;
import vn.motcua.fee.OrderView;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.web.catalogue.InYourLanguage;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;

/** The dossier is filed: its number, what comes next, what to pay. */
@Named
@RequestScoped
public class FiledPage {
  @EJB private MyDossiers mine;
  @EJB private FeePayment payment;
  @EJB private IssuedPapers issued;
  @Inject private Asked asked;
  @Inject private InYourLanguage yours;

  private DossierView dossier;
  private OrderView order;
  private List<IssuedPaper> papers;

  @PostConstruct
  void load() {
    String id = asked.getId();
    dossier = mine.open(id);
    order = payment.orderOf(id).orElse(null);
    papers = issued.ofDossier(id);
  }

  public DossierView getDossier() {
    return dossier;
  }

  /** Who answers next, named in the reader's language. */
  public String getAgency() {
    return yours.agency(dossier.receivingAgency().shortName());
  }

  /** What is to be paid now, or null. */
  public OrderView getToPay() {
    return order != null && order.payable() ? order : null;
  }

  public String getSum() {
    return Formats.money(order.amount());
  }

  public List<IssuedPaper> getPapers() {
    return papers;
  }
}
