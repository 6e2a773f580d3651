package vn.motcua.result.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.ResultField;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.issuing.PaperWords;
import vn.motcua.shared.MoneyWords;

/**
 * The data of a result as they stand on paper. A date also comes as {@code …Year}, {@code …Long}
 * and {@code …Words}, a number also as {@code …Words}; a field without a value is empty, so that a
 * preview of a half draft can be shown.
 */
public final class PrintedFields {
  private final ResultKind kind;
  private final Map<String, Object> values;

  public PrintedFields(ResultKind kind, Map<String, Object> values) {
    this.kind = kind;
    this.values = values;
  }

  /** By the names that layouts use. */
  public Map<String, Object> byName() {
    Map<String, Object> printed = new HashMap<>();
    for (ResultField field : kind.structuredFields()) {
      Object value = values.get(field.key());
      printed.put(field.key(), value == null ? "" : print(field, value));
      addWords(field, value, printed);
    }
    return printed;
  }

  /** Label and value of every field that has one, for the general notice. */
  public List<Map<String, String>> rows() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (ResultField field : kind.structuredFields()) {
      Object value = values.get(field.key());
      if (value != null && field.type() != Field.Type.LIST) {
        rows.add(Map.of("label", field.label().vi(), "value", print(field, value).toString()));
      }
    }
    return rows;
  }

  private static Object print(ResultField field, Object value) {
    return switch (field.type()) {
      case DATE -> date(value).map(PaperWords::shortDate).orElse(value.toString());
      case NUMBER -> value instanceof Number n ? PaperWords.grouped(n.longValue()) : value;
      case CHOICE -> choice(field, value.toString());
      case LIST -> value instanceof List<?> rows ? numbered(rows) : List.of();
      default -> value.toString();
    };
  }

  private static void addWords(ResultField field, Object value, Map<String, Object> printed) {
    String key = field.key();
    if (field.type() == Field.Type.DATE) {
      Optional<LocalDate> date = date(value);
      printed.put(key + "Year", date.map(d -> String.valueOf(d.getYear())).orElse(""));
      printed.put(key + "Long", date.map(PaperWords::longDate).orElse(""));
      printed.put(key + "Words", date.map(PaperWords::spokenDate).orElse(""));
    }
    if (field.type() == Field.Type.NUMBER) {
      boolean readable = value instanceof Number n && n.longValue() >= 0;
      printed.put(key + "Words", readable ? MoneyWords.of(((Number) value).longValue()) : "");
    }
  }

  private static String choice(ResultField field, String value) {
    return field.options().stream()
        .filter(option -> option.value().equals(value))
        .map(option -> option.label().vi())
        .findFirst()
        .orElse(value);
  }

  /** Rows begin at 2 where the layout prints a first row of its own. */
  private static List<Map<String, Object>> numbered(List<?> rows) {
    List<Map<String, Object>> numbered = new ArrayList<>();
    for (Object row : rows) {
      if (row instanceof Map<?, ?> map) {
        Map<String, Object> copy = new HashMap<>();
        map.forEach((key, value) -> copy.put(key.toString(), value));
        copy.put("no", numbered.size() + 2);
        numbered.add(copy);
      }
    }
    return numbered;
  }

  private static Optional<LocalDate> date(Object value) {
    try {
      return value == null ? Optional.empty() : Optional.of(LocalDate.parse(value.toString()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
