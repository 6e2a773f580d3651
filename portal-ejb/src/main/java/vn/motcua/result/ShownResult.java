package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.Words;
import vn.motcua.issuing.VerificationReport;

/**
 * What somebody sees to whom a result is shown: the verdict on the signed file and what the owner
 * chose, nothing more.
 *
 * @param fields what was chosen, annexes apart
 * @param annexes empty unless they were chosen
 * @param until how long the code is good
 */
public record ShownResult(
    Words name,
    VerificationReport report,
    List<ShownField> fields,
    List<ShownAnnex> annexes,
    Instant until)
    implements Serializable {
  public ShownResult {
    fields = List.copyOf(fields);
    annexes = List.copyOf(annexes);
  }
}
