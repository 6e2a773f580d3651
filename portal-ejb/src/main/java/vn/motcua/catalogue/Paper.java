package vn.motcua.catalogue;

import java.util.List;

/**
 * One paper of the dossier. It is asked for in its {@code cases} (none named: in all) and while
 * {@code showWhen} holds; only then does {@code required} count.
 *
 * @param code official component code, null where not known
 * @param originals number of originals; {@code copies} the number of copies
 * @param onlineNote what to upload when filing online
 * @param autoFetched the office takes it from a register, the applicant need not bring it
 */
public record Paper(
    String key,
    String code,
    Words name,
    Words group,
    List<String> cases,
    Requirement requirement,
    int originals,
    int copies,
    boolean required,
    Words onlineNote,
    boolean autoFetched,
    List<Condition> showWhen) {

  /** Papers to hand in are kept; papers to show are only looked at. */
  public enum Requirement {
    HAND_IN,
    SHOW
  }

  public Paper {
    cases = cases == null ? List.of() : List.copyOf(cases);
    showWhen = showWhen == null ? List.of() : List.copyOf(showWhen);
    requirement = requirement == null ? Requirement.HAND_IN : requirement;
  }

  /** True when this paper belongs to the case. */
  public boolean belongsTo(String caseCode) {
    return cases.isEmpty() || cases.contains(caseCode);
  }
}
