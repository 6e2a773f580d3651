package vn.motcua.shared;

import java.util.List;

/**
 * A rule says no. The transaction is rolled back and the words reach the person through one
 * handler.
 *
 * <p>Declared as an application exception with rollback in {@code ejb-jar.xml}, so that it arrives
 * at the caller unwrapped and is not logged as an error. Anything that is not a refusal is a bug or
 * an outage.
 */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Object> arguments;
  private final List<FieldProblem> problems;

  /**
   * @param messageKey key of the sentence, {@code <feature>.<what>}
   * @param arguments values for the sentence's places; never personal data of somebody else
   */
  public Refusal(String messageKey, Object... arguments) {
    super(messageKey);
    this.arguments = List.of(arguments);
    this.problems = List.of();
  }

  private Refusal(List<FieldProblem> problems) {
    super("shared.problems");
    this.arguments = List.of(problems.size());
    this.problems = List.copyOf(problems);
  }

  /** Refuses because of one or more fields; the page shows each sentence at its field. */
  public static Refusal of(List<FieldProblem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs at least one problem");
    }
    return new Refusal(problems);
  }

  /** The same, said at a field of the page that asked. */
  public Refusal at(String field) {
    return of(List.of(FieldProblem.at(field, messageKey(), arguments().toArray())));
  }

  /** Key of the sentence that says why. */
  public String messageKey() {
    return getMessage();
  }

  /** Values for the sentence's places, in order. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }

  /** What is wrong field by field; empty if the refusal is about the act as a whole. */
  public List<FieldProblem> problems() {
    return problems;
  }

  /** Key and fields, never values: fit for a log. */
  @Override
  public String toString() {
    return super.toString() + problems.stream().map(FieldProblem::fieldAndKey).toList();
  }
}
