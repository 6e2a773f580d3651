package vn.motcua.fee.keeping;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.fee.FeeCalculation;
import vn.motcua.fee.FeeInput;
import vn.motcua.fee.FeeQuote;
import vn.motcua.shared.PortalClock;

/** What a dossier costs by the revision it is kept under and the day it is or was filed. */
@ApplicationScoped
public class DossierFees {
  @EJB private Catalogue catalogue;
  @Inject private PortalClock clock;

  /** The rows of the dossier, of all moments. */
  public FeeQuote quote(DossierFacts dossier) {
    return FeeCalculation.quote(catalogue.revision(dossier.revisionId()), input(dossier));
  }

  /** What the sum of the dossier depends on. */
  public FeeInput input(DossierFacts dossier) {
    LocalDate day =
        dossier.filedAt() == null
            ? clock.today()
            : LocalDate.ofInstant(dossier.filedAt(), PortalClock.ZONE);
    Channel.Kind channel = Channel.Kind.valueOf(dossier.channel().name());
    return FeeInput.of(dossier.caseCode(), channel, day, answers(dossier));
  }

  private static Map<String, Map<String, Object>> answers(DossierFacts dossier) {
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>(dossier.answers());
    answers.put(
        "_dossier",
        Map.of(
            "capacity", dossier.parties().capacity().name(),
            "caseCode", dossier.caseCode(),
            "channel", dossier.channel().name()));
    return answers;
  }
}
