package vn.motcua.result;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.UploadedPart;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.ShownRow;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultViews;
import vn.motcua.result.work.ShownBook;
import vn.motcua.result.work.ShownFields;
import vn.motcua.result.work.ShownTries;
import vn.motcua.shared.CheckedNumber;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/**
 * Somebody opens a result by the code its owner gave him. Each reading is written down before
 * anything is shown, and the signed file is verified each time. No file is handed out: what is
 * shown is for minutes and as much as the owner chose, a file would be neither.
 */
@Stateless
@PermitAll
public class ShownResults {
  @Inject private ShownBook book;
  @Inject private ShownTries tries;
  @Inject private ResultBook results;
  @Inject private ResultViews views;
  @Inject private ShownFields fields;
  @Inject private PortalClock clock;
  @EJB private DocumentVerification verification;

  /**
   * The result behind the code.
   *
   * @param typed the code; case, spaces and dashes do not matter
   * @param address network address of the reader, by which wrong codes are slowed down
   * @throws Refusal result.shown-unknown, result.shown-EXPIRED, result.shown-USED,
   *     result.shown-WITHDRAWN, result.shown-slow with the time until which nothing is tried
   */
  public ShownResult read(String typed, String address) {
    Optional<String> code = CheckedNumber.readSubmission(typed);
    tries.begin(code.orElse(String.valueOf(typed)), address);
    ShownRow row =
        code.map(ResultShowing::digest)
            .flatMap(book::byCode)
            .orElseThrow(() -> new Refusal("result.shown-unknown"));
    tries.known(code.get(), address);
    Instant now = clock.now();
    ShownState state = row.state(book.readings(row).size(), now);
    if (state != ShownState.OPEN) {
      throw new Refusal("result.shown-" + state);
    }
    Result result = results.get(row.resultId());
    VerificationReport report = verification.verify(List.of(new UploadedPart(tries.file(result))));
    book.read(row, now, report.verdict());
    return new ShownResult(
        views.name(result),
        report,
        fields.withoutAnnexes(result, row.fields()),
        fields.annexes(result, row.fields()),
        row.until());
  }
}
