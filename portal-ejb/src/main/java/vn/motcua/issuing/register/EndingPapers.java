package vn.motcua.issuing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.motcua.issuing.EndingPaper;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.shared.Sql;

/** Finds the paper by which another was taken back. */
@ApplicationScoped
public class EndingPapers {
  private static final String PAPER = "select e.kind, e.number, e.issued_at from issued_paper e";
  private static final String OF_RESULT =
      PAPER + " join issued_paper_revocation r on r.decision_paper_id = e.id where r.paper_id = ?";
  private static final String OF_COPY =
      PAPER + " join issued_copy_end c on c.notice_paper_id = e.id where c.paper_id = ?";

  /** An annex goes by the decision on its result, whose number it bears. */
  private static final String OF_ANNEX =
      PAPER
          + " join issued_paper_revocation r on r.decision_paper_id = e.id"
          + " join issued_paper p on p.id = r.paper_id"
          + " where p.kind = 'RESULT' and p.dossier_id = ? and p.agency_id = ? and p.number = ?";

  @Inject private Sql sql;

  /** The decision or notice on this paper; empty while it stands. */
  public Optional<EndingPaper> of(RegisteredPaper paper) {
    if (paper.state() != PaperState.REVOKED) {
      return Optional.empty();
    }
    return switch (paper.kind()) {
      case CERTIFIED_COPY -> sql.first(EndingPapers::view, OF_COPY, paper.id());
      case RESULT_ANNEX ->
          sql.first(
              EndingPapers::view, OF_ANNEX, paper.dossierId(), paper.agencyId(), paper.number());
      default -> sql.first(EndingPapers::view, OF_RESULT, paper.id());
    };
  }

  private static EndingPaper view(ResultSet row) throws SQLException {
    return new EndingPaper(
        PaperKind.valueOf(row.getString("kind")),
        row.getString("number"),
        Sql.time(row, "issued_at"));
  }
}
