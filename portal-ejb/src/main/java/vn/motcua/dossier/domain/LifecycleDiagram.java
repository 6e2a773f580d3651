package vn.motcua.dossier.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import vn.motcua.dossier.DossierStatus;

/** Draws the table of moves for {@code docs/lifecycle.md}; a test keeps file and table equal. */
public final class LifecycleDiagram {
  private LifecycleDiagram() {}

  /** The state diagram in Mermaid's language, one line per move in the table's order. */
  public static String mermaid() {
    List<String> lines = new ArrayList<>();
    lines.add("stateDiagram-v2");
    lines.add("  [*] --> DRAFT");
    for (DossierStatus status : DossierStatus.values()) {
      if (status != DossierStatus.DRAFT) {
        lines.add("  %1$s: %2$d %1$s".formatted(status, status.nationalCode()));
      }
    }
    DossierLifecycle.MOVES.forEach(
        move -> lines.add("  %s --> %s: %s".formatted(move.from(), move.to(), label(move))));
    for (DossierStatus status : DossierStatus.values()) {
      if (status.isFinal()) {
        lines.add("  " + status + " --> [*]");
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String label(Move move) {
    String when =
        move.when() == Move.Receipt.EITHER || !isDoubled(move)
            ? ""
            : " " + move.when().name().toLowerCase(Locale.ROOT) + " receipt";
    return move.action() + when + " (" + String.join(", ", new TreeSet<>(move.roles())) + ")";
  }

  private static boolean isDoubled(Move move) {
    return move.from() == DossierStatus.SUPPLEMENT;
  }
}
