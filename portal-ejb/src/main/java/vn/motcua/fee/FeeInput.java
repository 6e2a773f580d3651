package vn.motcua.fee;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.catalogue.Channel;

/**
 * What the sum depends on.
 *
 * @param caseCode case of the procedure
 * @param channel way of filing
 * @param onDate day whose tariffs and exemptions count: the day of filing
 * @param answers page key, field key, value
 * @param exemptions codes of the grounds claimed; the highest one counts for each fee
 */
public record FeeInput(
    String caseCode,
    Channel.Kind channel,
    LocalDate onDate,
    Map<String, Map<String, Object>> answers,
    Set<String> exemptions)
    implements Serializable {
  /** Reserved page of the answers that holds the grounds claimed. */
  public static final String FEE_PAGE = "_fee";

  /** Its field: one code or a list of codes. */
  public static final String EXEMPTION = "exemption";

  public FeeInput {
    answers = answers == null ? Map.of() : answers;
    exemptions = exemptions == null ? Set.of() : Set.copyOf(exemptions);
  }

  /** The input of a dossier whose claimed grounds stand in its answers. */
  public static FeeInput of(
      String caseCode,
      Channel.Kind channel,
      LocalDate onDate,
      Map<String, Map<String, Object>> answers) {
    return new FeeInput(caseCode, channel, onDate, answers, claimed(answers));
  }

  private static Set<String> claimed(Map<String, Map<String, Object>> answers) {
    Map<String, Object> page = answers == null ? null : answers.get(FEE_PAGE);
    Object claimed = page == null ? null : page.get(EXEMPTION);
    Set<String> codes = new TreeSet<>();
    if (claimed instanceof Collection<?> several) {
      several.forEach(one -> add(codes, one));
    } else {
      add(codes, claimed);
    }
    return codes;
  }

  private static void add(Set<String> codes, Object code) {
    if (code instanceof String text && !text.isBlank()) {
      codes.add(text.strip());
    }
  }
}
