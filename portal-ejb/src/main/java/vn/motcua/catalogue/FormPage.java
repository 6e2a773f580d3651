package vn.motcua.catalogue;

import java.util.List;

/** One question page: one theme. It is left out while {@code showWhen} does not hold. */
public record FormPage(
    String key, Words title, Words hint, List<Field> fields, List<Condition> showWhen) {

  public FormPage {
    fields = fields == null ? List.of() : List.copyOf(fields);
    showWhen = showWhen == null ? List.of() : List.copyOf(showWhen);
  }

  /** The field of this key, or null. */
  public Field field(String fieldKey) {
    return fields.stream().filter(field -> field.key().equals(fieldKey)).findFirst().orElse(null);
  }
}
