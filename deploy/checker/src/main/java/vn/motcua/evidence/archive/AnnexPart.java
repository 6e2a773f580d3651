package vn.motcua.evidence.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Annexes of a result (NĐ 30/2020, Phụ lục I): the leader signed which files go with his result,
 * the agency signed each of them. All that he named have to be there, and no other.
 */
final class AnnexPart {
  private static final String KIND = "RESULT_ANNEX";

  private AnnexPart() {}

  /**
   * What is wrong with them.
   *
   * @param lines of the register
   * @param named what signed envelopes name, by the number of their result
   */
  static List<Fault> faults(List<?> lines, Map<String, List<Named>> named) {
    List<Fault> faults = new ArrayList<>();
    Map<String, List<Named>> missing = new TreeMap<>();
    named.forEach((number, files) -> missing.put(number, new ArrayList<>(files)));
    for (Object line : lines) {
      if (line instanceof Map<?, ?> paper && KIND.equals(paper.get("kind"))) {
        Named file =
            new Named(
                String.valueOf(paper.get("unsignedSha256")),
                String.valueOf(paper.get("unsignedLength")));
        String number = String.valueOf(paper.get("number"));
        if (!missing.getOrDefault(number, new ArrayList<>()).remove(file)) {
          faults.add(new Fault(Fault.Kind.ANNEX_UNNAMED, String.valueOf(paper.get("file"))));
        }
      }
    }
    missing.forEach(
        (number, files) ->
            files.forEach(
                file ->
                    faults.add(
                        new Fault(Fault.Kind.ANNEX_MISSING, number + ", " + file.sha256()))));
    return faults;
  }

  /**
   * A file as an envelope names it.
   *
   * @param sha256 of the file before the agency signed it
   * @param length of the same, bytes
   */
  record Named(String sha256, String length) {}
}
