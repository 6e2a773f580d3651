package vn.motcua.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.reading.StatusWords;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.CheckedNumber;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;

/**
 * How far a dossier is, for anyone who has its number: code and degree of completion only (TT
 * 01/2018 Điều 16).
 */
@Stateless
@PermitAll
public class PublicProgress {
  @Inject private DossierRepository dossiers;
  @Inject private PortalClock clock;
  @EJB private Agencies agencies;

  /**
   * The progress.
   *
   * @param number dossier code in either form or submission number, as typed
   * @throws NotFound if there is none with this number
   */
  public Progress progress(String number) {
    Dossier dossier = find(number).orElseThrow(NotFound::new);
    Instant now = clock.now();
    return new Progress(
        DossierCode.read(number).isPresent() ? dossier.code() : dossier.submissionNumber(),
        dossier.status(),
        dossier.status().nameKey(),
        dossier.terms().filedAt(),
        dossier.terms().intakeDueAt(),
        dossier.terms().receivedAt(),
        dossier.terms().dueAt(),
        StatusWords.isLate(dossier, now),
        agencies.byId(dossier.place().competentAgencyId()).shortName(),
        StatusWords.stage(dossier),
        dossier.terms().lastMovedAt());
  }

  private Optional<Dossier> find(String typed) {
    Optional<String> code = DossierCode.read(typed);
    if (code.isPresent()) {
      return dossiers.byNumber(code.get(), false);
    }
    return CheckedNumber.readSubmission(typed).flatMap(given -> dossiers.byNumber(given, true));
  }
}
