package vn.motcua.fee;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.catalogue.Fee;

/** What a dossier costs, row by row. */
public record FeeQuote(List<FeeLine> lines) implements Serializable {
  public FeeQuote {
    lines = List.copyOf(lines);
  }

  /** True when a row has no amount set: then there is no total and no online filing. */
  public boolean notSet() {
    return lines.stream().anyMatch(FeeLine::notSet);
  }

  /** Everything to pay in whole đồng, null when a row is not set. */
  public Long total() {
    return notSet() ? null : lines.stream().mapToLong(FeeLine::amount).sum();
  }

  /** The rows due at that moment. */
  public FeeQuote dueAt(Fee.Due due) {
    return new FeeQuote(lines.stream().filter(line -> line.due() == due).toList());
  }

  /** True when nothing is to be paid because of an exemption. */
  public boolean waived() {
    Long total = total();
    return total != null
        && total == 0
        && lines.stream().anyMatch(line -> line.exemption() != null && line.fullAmount() > 0);
  }

  /** Keys of the papers that must prove the exemptions applied. */
  public Set<String> evidencePapers() {
    Set<String> papers = new TreeSet<>();
    for (FeeLine line : lines) {
      if (line.exemption() != null && line.exemption().evidencePaper() != null) {
        papers.add(line.exemption().evidencePaper());
      }
    }
    return papers;
  }
}
