package vn.motcua.result.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.ResultField;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.VietText;

/**
 * The data of a result by the procedure's definition: where they start, what may be kept, what is
 * still missing.
 */
public final class ResultFields {
  private static final int LONGEST = 2000;
  private static final int MOST_ROWS = 50;
  private static final Pattern IDENTITY = Pattern.compile("[0-9]{12}");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");

  private final List<ResultField> fields;

  public ResultFields(ResultKind kind) {
    this.fields = kind.structuredFields();
  }

  /**
   * Values as they start: from the answers, else as the procedure sets them; unanswered fields are
   * left out.
   */
  public Map<String, Object> initial(Map<String, Map<String, Object>> answers) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (ResultField field : fields) {
      Object answer = answer(field, answers);
      Object value = answer != null ? answer : field.value();
      if (value != null) {
        values.put(field.key(), value);
      }
    }
    return values;
  }

  /** What the applicant answered for a field, null if it comes from no answer. */
  public static Object answer(ResultField field, Map<String, Map<String, Object>> answers) {
    if (field.from() == null) {
      return null;
    }
    int dot = field.from().indexOf('.');
    Map<String, Object> page = answers.get(field.from().substring(0, dot));
    return page == null ? null : page.get(field.from().substring(dot + 1));
  }

  /**
   * The values cleaned and in the order of the definition; blank ones are left out.
   *
   * @throws Refusal result.unknown-field for a key the procedure does not have,
   *     result.field-too-long
   */
  public Map<String, Object> accept(Map<String, Object> typed) {
    for (String key : typed.keySet()) {
      if (fields.stream().noneMatch(field -> field.key().equals(key))) {
        throw new Refusal("result.unknown-field");
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (ResultField field : fields) {
      Object value = clean(field, typed.get(field.key()));
      if (value != null) {
        values.put(field.key(), value);
      }
    }
    return values;
  }

  /** What is missing or wrong; empty if the result can be submitted. */
  public List<FieldProblem> problems(Map<String, Object> values) {
    List<FieldProblem> problems = new ArrayList<>();
    for (ResultField field : fields) {
      Object value = values.get(field.key());
      if (value == null) {
        if (field.required()) {
          problems.add(FieldProblem.at(field.key(), "result.field-missing", field.label().vi()));
        }
      } else if (!fits(field, value)) {
        problems.add(FieldProblem.at(field.key(), wrong(field), field.label().vi()));
      }
    }
    return problems;
  }

  private static String wrong(ResultField field) {
    return switch (field.type()) {
      case DATE -> "result.date-wrong";
      case NUMBER -> "result.number-wrong";
      case IDENTITY_NUMBER -> "result.identity-wrong";
      default -> "result.choice-wrong";
    };
  }

  private static boolean fits(ResultField field, Object value) {
    return switch (field.type()) {
      case DATE -> isDate(value.toString());
      case NUMBER -> WHOLE.matcher(value.toString()).matches();
      case IDENTITY_NUMBER -> IDENTITY.matcher(value.toString()).matches();
      case CHOICE ->
          field.options().isEmpty()
              || field.options().stream().anyMatch(o -> o.value().equals(value.toString()));
      default -> true;
    };
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Object clean(ResultField field, Object typed) {
    if (typed == null) {
      return null;
    }
    if (field.type() == Field.Type.LIST) {
      return typed instanceof List<?> rows ? rows(rows) : null;
    }
    if (field.type() == Field.Type.NUMBER && WHOLE.matcher(typed.toString().strip()).matches()) {
      return Long.valueOf(typed.toString().strip());
    }
    String text = text(field, typed);
    return text.isEmpty() ? null : text;
  }

  private static String text(ResultField field, Object typed) {
    boolean lines = field.type() == Field.Type.TEXTAREA;
    String text = lines ? VietText.nfc(typed.toString()).strip() : VietText.clean(typed.toString());
    if (text.length() > LONGEST) {
      throw new Refusal("result.field-too-long", field.label().vi(), LONGEST);
    }
    return text;
  }

  /** Rows keep their texts only. */
  private static List<Map<String, String>> rows(List<?> typed) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Object row : typed) {
      if (row instanceof Map<?, ?> map && rows.size() < MOST_ROWS) {
        Map<String, String> cleaned = new LinkedHashMap<>();
        map.forEach(
            (key, value) -> {
              String text = value == null ? "" : VietText.clean(value.toString());
              if (!text.isEmpty()) {
                cleaned.put(key.toString(), text.substring(0, Math.min(text.length(), LONGEST)));
              }
            });
        if (!cleaned.isEmpty()) {
          rows.add(cleaned);
        }
      }
    }
    return rows.isEmpty() ? null : rows;
  }
}
