package vn.motcua.catalogue.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.Words;
import vn.motcua.shared.FieldProblem;

/** The sentence for a field: the revision's own where it has one, else the one for the type. */
public final class AnswerSentences {
  private static final String PREFIX = "catalogue.answer.";

  private AnswerSentences() {}

  /** Nothing was answered. */
  public static FieldProblem missing(String path, Field field) {
    if (field.missing() != null) {
      return asWritten(path, field.missing());
    }
    if (field.label().vi().endsWith("?")) {
      return problem(path, "question", field.label().vi(), english(field.label()));
    }
    String kind =
        switch (field.type()) {
          case CHOICE, YESNO -> "choose";
          case LIST -> "add";
          default -> "enter";
        };
    return problem(path, kind, inSentence(field.label().vi()), inSentence(english(field.label())));
  }

  /** What was answered cannot be accepted; {@code keyword} says which rule it breaks. */
  public static FieldProblem wrong(String path, Field field, String keyword) {
    if (field.wrong() != null) {
      return asWritten(path, field.wrong());
    }
    List<Object> arguments = new ArrayList<>(List.of(field.label().vi(), english(field.label())));
    Field.Limits limits = field.limits();
    String kind =
        switch (field.type()) {
          case IDENTITY_NUMBER -> "identity-number";
          case BUSINESS_CODE -> "business-code";
          case PHONE -> "phone";
          case EMAIL -> "email";
          case DATE -> "past".equals(keyword) ? "date-past" : "date";
          case CHOICE, YESNO -> "pick";
          case NUMBER -> number(limits, arguments);
          case LIST -> "list";
          case TEXT, TEXTAREA, ADDRESS -> text(field, keyword, arguments);
        };
    return new FieldProblem(path, PREFIX + kind, arguments);
  }

  private static String number(Field.Limits limits, List<Object> arguments) {
    arguments.add(limits.minimum() == null ? 0L : limits.minimum());
    if (limits.maximum() == null) {
      return "number-from";
    }
    arguments.add(limits.maximum());
    return "number-between";
  }

  private static String text(Field field, String keyword, List<Object> arguments) {
    if ("maxLength".equals(keyword)) {
      arguments.add(field.longest());
      return "too-long";
    }
    if ("minLength".equals(keyword) && field.limits().minLength() != null) {
      arguments.add(field.limits().minLength());
      return "too-short";
    }
    return "rewrite";
  }

  private static FieldProblem asWritten(String path, Words words) {
    return problem(path, "words", words.vi(), english(words));
  }

  private static FieldProblem problem(String path, String kind, Object... arguments) {
    return new FieldProblem(path, PREFIX + kind, List.of(arguments));
  }

  private static String english(Words words) {
    return words.in(Locale.ENGLISH);
  }

  /** A label as it stands in the middle of a sentence; abbreviations keep their capitals. */
  private static String inSentence(String label) {
    boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return abbreviation
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
