package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.organisation.OfficerView;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.PositionView;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.ResultPapers.Marks;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** A result as it will look, with the leader who would sign it. */
@ApplicationScoped
public class Preview {
  @Inject private ResultPapers papers;
  @Inject private AnnexBook annexes;
  @Inject private PortalClock clock;
  @EJB private Officers officers;

  /** The PDF. */
  public byte[] of(Result result, DossierFacts dossier) {
    Optional<OfficerView> leader =
        officers.holding(Roles.LEADER, result.agencyId()).stream()
            .findFirst()
            .map(PositionView::id)
            .flatMap(officers::inPosition);
    Marks marks =
        new Marks(
            null,
            null,
            null,
            leader.map(OfficerView::fullName).orElse(""),
            leader.map(OfficerView::title).orElse(""),
            annexes.of(result).stream().map(Annex::title).toList(),
            clock.now());
    return papers.render(result, dossier, marks).pdf();
  }
}
