package vn.motcua.web.apply;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.FieldProblem;

/** Which questions of a page were in sight when it was sent, and which came up by sending it. */
final class SeenQuestions {
  private SeenQuestions() {}

  /** Keys of questions from {@code kind,moved}; null gives none. */
  static Set<String> of(String keys) {
    return keys == null
        ? Set.of()
        : Arrays.stream(keys.split(","))
            .filter(key -> key.matches("[A-Za-z0-9_-]{1,60}"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The questions with problems that nobody has seen yet, in no order. */
  static Set<String> fresh(List<FieldProblem> problems, Set<String> seen) {
    return problems.stream()
        .map(SeenQuestions::question)
        .filter(key -> !seen.contains(key))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** {@code page.list.0.name} belongs to the question {@code list}. */
  static String question(FieldProblem problem) {
    return inPage(problem).replaceFirst("\\..*", "");
  }

  /** {@code page.list.0.name} stands at the input {@code list_0_name}. */
  static FieldProblem atInput(FieldProblem problem) {
    return new FieldProblem(
        inPage(problem).replace('.', '_'), problem.messageKey(), problem.arguments());
  }

  private static String inPage(FieldProblem problem) {
    return problem.field().substring(problem.field().indexOf('.') + 1);
  }
}
