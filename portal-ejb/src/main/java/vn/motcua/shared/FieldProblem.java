package vn.motcua.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One sentence about one field of a form.
 *
 * @param field path of the field, {@code page.field} for answers of a dossier
 * @param messageKey key of the sentence
 * @param arguments values for its places
 */
public record FieldProblem(String field, String messageKey, List<Object> arguments)
    implements Serializable {
  public FieldProblem {
    arguments = List.copyOf(arguments);
  }

  /** A problem with its sentence's values given one by one. */
  public static FieldProblem at(String field, String messageKey, Object... arguments) {
    return new FieldProblem(field, messageKey, List.of(arguments));
  }

  /** What is wrong where, without values. */
  String fieldAndKey() {
    return field + "=" + messageKey;
  }
}
