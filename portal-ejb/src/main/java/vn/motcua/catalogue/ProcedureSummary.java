package vn.motcua.catalogue;

import java.util.List;

/**
 * A procedure as one hit: what decides whether it is the right one.
 *
 * @param time of the first case; {@code moreTimes} when other cases take longer or shorter
 */
public record ProcedureSummary(
    String code,
    Words name,
    Words shortName,
    Words summary,
    FieldOfWork field,
    List<ProcedureRevision.Subject> subjects,
    int level,
    ProcedureRevision.Service service,
    ProcedureRevision.PartialReason partialReason,
    Words legalGround,
    Competence.Level agencyLevel,
    Words authority,
    TimeLimit time,
    boolean moreTimes,
    FeeBrief fee) {

  /**
   * The cost in one word: not set, free, or the amount of the first thing to pay.
   *
   * @param amount đồng, null unless {@code state} is AMOUNT
   * @param more whether other charges may come on top or the amount differs by channel
   */
  public record FeeBrief(State state, Long amount, Tariff.Per per, boolean more) {

    /** Unknown is not free. */
    public enum State {
      NOT_SET,
      FREE,
      AMOUNT
    }
  }
}
