package vn.motcua.web.staff.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.fee.CollectAtCounter;
import vn.motcua.fee.FeeWork;
import vn.motcua.fee.OrderView;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.DossierOnPage;
import vn.motcua.web.staff.Review;

/** Money taken at the counter for one order of a dossier; restated before it counts. */
@Named
@RequestScoped
public class CollectPage {
  private static final int LONGEST = 64;

  @EJB private FeeWork fees;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private DossierOnPage dossier;
  @Inject private WebTexts texts;

  private String note;

  /**
   * The order that the address names.
   *
   * @throws NotFound if the dossier has none of this id
   */
  public OrderView getOrder() {
    String id = asked.text("order");
    return dossier.getOrders().stream()
        .filter(order -> order.publicId().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What will be noted. */
  public String getRestated() {
    String sum = Formats.money(getOrder().amount());
    return texts.of("staff.collect-1", sum, dossier.getView().number(), note);
  }

  public void check() {
    if (note == null || note.isBlank()) {
      throw Refusal.of(List.of(FieldProblem.at("note", "staff.enter-cashier-note", LONGEST)));
    }
    review.show();
  }

  public void collect() {
    fees.collect(new CollectAtCounter(once.getKey(), getOrder().publicId(), note));
    Faces.redirect("staff/intake?id=%s&done=collected", dossier.getId());
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
