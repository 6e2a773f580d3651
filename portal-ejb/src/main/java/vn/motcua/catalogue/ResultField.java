package vn.motcua.catalogue;

import java.util.List;

/**
 * A datum of the result. It starts from an answer ({@code from} = {@code page.field}) or, where
 * that is null, from {@code value}; the officer may correct it.
 */
public record ResultField(
    String key,
    Field.Type type,
    Words label,
    String from,
    String value,
    boolean required,
    List<FieldOption> options) {

  public ResultField {
    type = type == null ? Field.Type.TEXT : type;
    options = options == null ? List.of() : List.copyOf(options);
  }
}
