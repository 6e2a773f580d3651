package vn.motcua.catalogue;

import java.util.List;

/**
 * One comparison with an answer: {@code field} is {@code page.field}, {@code in} the values that
 * make it true; with {@code not} the result is turned round. A field that is not answered equals
 * nothing. Facts of the dossier stand under {@code _dossier}: {@code capacity}, {@code caseCode},
 * {@code channel}.
 */
public record Condition(String field, List<String> in, boolean not) {

  public Condition {
    in = in == null ? List.of() : List.copyOf(in);
  }

  /** The page the compared field lies on. */
  String page() {
    return field.substring(0, field.indexOf('.'));
  }

  /** The compared field's key within its page. */
  String name() {
    return field.substring(field.indexOf('.') + 1);
  }
}
