package vn.motcua.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.issuing.copies.CopyRegister;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.VietText;
import vn.motcua.shared.outbox.Outbox;

/**
 * The desk takes a wrongly certified copy back: the agency signs a notice with number, day and
 * reason, and whoever verifies the copy reads it. The copy was the agency's act by its desk, and so
 * is this; no leader signed it. Both stay in the register. Whom the copy was made for is told, if
 * the register knows him.
 */
@Stateless
@RolesAllowed(Roles.DESK)
public class CopyRevocation {
  private static final int LONGEST_REASON = 500;

  @Inject private CurrentActor actor;
  @Inject private CopyRegister copies;
  @Inject private PaperIssuing issuing;
  @Inject private PaperHead head;
  @Inject private PortalClock clock;
  @Inject private Outbox outbox;
  @EJB private Agencies agencies;

  /**
   * The copy as it stands.
   *
   * @throws NotFound if there is none, or it is another agency's
   */
  public CertifiedCopy open(String publicId) {
    return copies.find(publicId, agency()).orElseThrow(NotFound::new);
  }

  /**
   * Has the agency sign the notice and takes the copy back; the same key again gives the same
   * answer.
   *
   * @throws NotFound if there is no such copy of the caller's agency
   * @throws Refusal issuing.copy-end-reason at its field, issuing.copy-ended if it was taken back
   *     before, signing.no-certificate, signing.certificate-…
   */
  public CertifiedCopy end(EndCopy command) {
    long agency = agency();
    String reason = reason(command.reason());
    RegisteredPaper paper = copies.locked(command.publicId(), agency);
    if (copies.isEndedBy(command.key())) {
      return open(command.publicId());
    }
    if (paper.state() != PaperState.ISSUED) {
      throw new Refusal("issuing.copy-ended");
    }
    RegisteredPaper notice = issuing.issue(order(open(command.publicId()), paper, reason));
    copies.end(command.key(), paper, notice, reason);
    outbox.announce("copy.ended", agency, Map.of("paperId", Long.toString(paper.id())));
    return open(command.publicId());
  }

  /**
   * What whoever the copy was made for is told once it is taken back; empty before, and if the
   * register does not know him.
   *
   * @param paperId of the copy in the register of papers
   */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<CopyToTell> toTell(long paperId) {
    return copies.toTell(paperId);
  }

  private IssueOrder order(CertifiedCopy copy, RegisteredPaper paper, String reason) {
    Map<String, Object> model =
        head.of(paper.agencyId(), clock.now(), PaperWords.text("foot.COPY_REVOCATION"));
    model.put("manyPages", false);
    model.put(
        "copy",
        Map.of(
            "number",
            copy.number(),
            "date",
            PaperWords.shortDate(PaperWords.day(copy.certifiedAt())),
            "title",
            copy.title()));
    model.put("reason", reason);
    return new IssueOrder(
        Reservation.of(PaperKind.COPY_REVOCATION, paper.agencyId(), 0, "copy-end:" + paper.id()),
        PaperTemplate.COPY_REVOCATION,
        model);
  }

  private long agency() {
    return agencies.bodyOf(actor.get().agencyId()).id();
  }

  private static String reason(String typed) {
    String reason = typed == null ? "" : VietText.clean(typed);
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw Refusal.of(
          List.of(FieldProblem.at("reason", "issuing.copy-end-reason", LONGEST_REASON)));
    }
    return reason;
  }
}
