package vn.motcua.web.staff.office;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.shared.outbox.OutboxOversight;
import vn.motcua.shared.outbox.OutboxTrouble;
import vn.motcua.web.shell.WebTexts;

/** Messages that could not be delivered, and trying one again. */
@Named
@RequestScoped
public class ConnectionsPage {
  @EJB private OutboxOversight outbox;
  @Inject private WebTexts texts;

  private List<OutboxTrouble> troubles;

  public List<OutboxTrouble> getTroubles() {
    if (troubles == null) {
      troubles = outbox.troubles();
    }
    return troubles;
  }

  public long getStuck() {
    return getTroubles().stream().filter(OutboxTrouble::stuck).count();
  }

  public String getLead() {
    return texts.of("staff.connections-lead", getTroubles().size(), getStuck());
  }

  public void retry(long id) {
    outbox.retry(id);
    Faces.redirect("staff/connections?done=retried");
  }
}
