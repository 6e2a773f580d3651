package vn.motcua.web.staff.office;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.fee.FeeWork;
import vn.motcua.fee.RefundRow;
import vn.motcua.fee.SettleRefund;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;

/** Money that settles nothing: what came, why we hold it, what was done about it. */
@Named
@RequestScoped
public class MoneyPage {
  @EJB private FeeWork fees;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private WebTexts texts;

  private List<RefundRow> rows;
  private String note;

  public List<RefundRow> getOpen() {
    return all().stream().filter(row -> row.settledAt() == null).toList();
  }

  public List<RefundRow> getSettled() {
    return all().stream().filter(row -> row.settledAt() != null).toList();
  }

  /** The one that is being closed, null for none. */
  public RefundRow getChosen() {
    String id = asked.text("row");
    return getOpen().stream().filter(row -> row.publicId().equals(id)).findFirst().orElse(null);
  }

  /** What will be closed. */
  public String getRestated() {
    RefundRow row = getChosen();
    return texts.of("staff.money-1", Formats.money(row.amount()), texts.get(row.kind().nameKey()));
  }

  public void settle() {
    fees.settle(new SettleRefund(once.getKey(), asked.text("row"), note));
    Faces.redirect("staff/money?done=settled");
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  private List<RefundRow> all() {
    if (rows == null) {
      rows = fees.refunds();
    }
    return rows;
  }
}
