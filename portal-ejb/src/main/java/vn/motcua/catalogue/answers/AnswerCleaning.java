package vn.motcua.catalogue.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.catalogue.Field;
import vn.motcua.identity.BusinessCode;
import vn.motcua.shared.VietText;

/**
 * From what was typed to the value that is kept. What cannot be read is left as typed, so that the
 * check can say what is wrong with it. Cleaning twice changes nothing more.
 */
public final class AnswerCleaning {
  private static final Pattern PUNCTUATION = Pattern.compile("[\\s.\\-()]+");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([., ][0-9]{3})+");
  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");
  private static final String COUNTRY = "+84";

  private AnswerCleaning() {}

  /** The clean values of these fields; what is empty or not asked for is left out. */
  public static Map<String, Object> clean(List<Field> fields, Map<String, ?> typed) {
    Map<String, Object> clean = new LinkedHashMap<>();
    for (Field field : fields) {
      Object value = typed == null ? null : clean(field, typed.get(field.key()));
      if (value != null) {
        clean.put(field.key(), value);
      }
    }
    return clean;
  }

  private static Object clean(Field field, Object typed) {
    if (typed instanceof List<?> rows) {
      return field.type() == Field.Type.LIST ? rows(field, rows) : "";
    }
    if (typed instanceof Map) {
      return "";
    }
    if (typed instanceof Boolean answer && field.type() == Field.Type.YESNO) {
      return Boolean.TRUE.equals(answer) ? "YES" : "NO";
    }
    String text = typed == null ? null : VietText.clean(String.valueOf(typed));
    return text == null || text.isEmpty() ? null : read(field.type(), text);
  }

  private static Object read(Field.Type type, String text) {
    return switch (type) {
      case TEXT, ADDRESS -> text.replace('\n', ' ');
      case NUMBER -> number(text);
      case DATE -> date(text);
      case IDENTITY_NUMBER -> PUNCTUATION.matcher(text).replaceAll("");
      case PHONE -> phone(PUNCTUATION.matcher(text).replaceAll(""));
      case BUSINESS_CODE -> BusinessCode.read(text).map(BusinessCode::text).orElse(text);
      case EMAIL, TEXTAREA, CHOICE, YESNO, LIST -> text;
    };
  }

  private static Object number(String text) {
    String plain = GROUPED.matcher(text).matches() ? text.replaceAll("[., ]", "") : text;
    return WHOLE.matcher(plain).matches() ? (Object) Long.valueOf(plain) : text;
  }

  private static String date(String text) {
    Matcher parts = DAY_FIRST.matcher(text);
    if (!parts.matches()) {
      return text;
    }
    try {
      return LocalDate.of(part(parts, 3), part(parts, 2), part(parts, 1)).toString();
    } catch (DateTimeException noSuchDay) {
      return text;
    }
  }

  private static int part(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static String phone(String digits) {
    return digits.startsWith(COUNTRY) ? "0" + digits.substring(COUNTRY.length()) : digits;
  }

  private static Object rows(Field field, List<?> rows) {
    List<Map<String, Object>> clean = new ArrayList<>();
    for (Object row : rows) {
      if (row instanceof Map<?, ?> typed) {
        Map<String, Object> entry = new LinkedHashMap<>();
        typed.forEach((key, value) -> entry.put(String.valueOf(key), value));
        Map<String, Object> values = clean(field.fields(), entry);
        if (!values.isEmpty()) {
          clean.add(values);
        }
      }
    }
    return clean.isEmpty() ? null : clean;
  }
}
