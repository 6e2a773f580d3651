package vn.motcua.web.apply;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.motcua.catalogue.Field;
import vn.motcua.web.shell.DateBoxes;

/** One question on a page, with what is typed into it. */
public class AnswerField implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String[] WIDTHS = {"w-10", "w-20", "w-30"};

  private final String id;
  private final Field.Type type;
  private final String label;
  private final String hint;
  private final boolean optional;
  private final String width;
  private final String autocomplete;
  private final List<Option> options;
  private final List<List<AnswerField>> entries = new ArrayList<>();
  private String when;
  private boolean shown = true;
  private String value;
  private DateBoxes boxes = new DateBoxes();

  AnswerField(String id, Field field, Words words) {
    this.id = id;
    this.type = field.type();
    this.label = words.label();
    this.hint = words.hint();
    this.options = words.options();
    this.optional = !field.required();
    this.width = width(field);
    this.autocomplete = field.autocomplete();
  }

  /** Label, hint and options in the reader's language. */
  record Words(String label, String hint, List<Option> options) {}

  /** Says which answers of the same page bring it up, and whether they do now. */
  void depends(String answers, boolean now) {
    when = answers.isEmpty() ? null : answers;
    shown = now;
  }

  /** Shows an answer as it is kept. */
  void show(Object kept) {
    value = kept == null ? null : kept.toString();
    boxes = new DateBoxes(value);
  }

  /**
   * Takes what was typed from a sending without Faces.
   *
   * @param sent the cleaned value of an input by its id, null for nothing
   */
  void take(UnaryOperator<String> sent) {
    switch (type) {
      case DATE -> {
        boxes.setDay(sent.apply(id));
        boxes.setMonth(sent.apply(id + "-m"));
        boxes.setYear(sent.apply(id + "-y"));
      }
      case LIST -> entries.forEach(entry -> entry.forEach(field -> field.take(sent)));
      default -> value = sent.apply(id);
    }
  }

  /** What was typed, as the draft keeps it; null clears the answer. */
  public Object typed() {
    if (type == Field.Type.DATE) {
      return boxes.text();
    }
    if (type == Field.Type.LIST) {
      return entries.stream().map(AnswerField::typed).filter(one -> !one.isEmpty()).toList();
    }
    return value == null || value.isBlank() ? null : value;
  }

  private static Map<String, Object> typed(List<AnswerField> entry) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (AnswerField field : entry) {
      Object typed = field.typed();
      if (typed != null) {
        values.put(field.id.substring(field.id.lastIndexOf('_') + 1), typed);
      }
    }
    return values;
  }

  private static String width(Field field) {
    if (field.width() != null) {
      return switch (field.width()) {
        case "SHORT" -> WIDTHS[0];
        case "MEDIUM" -> WIDTHS[1];
        default -> WIDTHS[2];
      };
    }
    return switch (field.type()) {
      case NUMBER -> WIDTHS[0];
      case IDENTITY_NUMBER, PHONE, BUSINESS_CODE -> WIDTHS[1];
      default -> WIDTHS[2];
    };
  }

  /** How it is drawn: text, area, date, choice or list. */
  public String getKind() {
    return switch (type) {
      case TEXTAREA -> "area";
      case DATE -> "date";
      case CHOICE, YESNO -> "choice";
      case LIST -> "list";
      default -> "text";
    };
  }

  public String getInputmode() {
    return switch (type) {
      case NUMBER, IDENTITY_NUMBER, BUSINESS_CODE -> "numeric";
      case PHONE -> "tel";
      case EMAIL -> "email";
      default -> "text";
    };
  }

  /** Answers of the same page that bring it up, null for none. */
  public String getWhen() {
    return when;
  }

  /** Whether it is asked as things stand; else it waits hidden. */
  public boolean isShown() {
    return shown;
  }

  public boolean isInline() {
    return options.size() <= 2;
  }

  public String getId() {
    return id;
  }

  public String getLabel() {
    return label;
  }

  public String getHint() {
    return hint;
  }

  public boolean isOptional() {
    return optional;
  }

  public String getWidth() {
    return width;
  }

  public String getAutocomplete() {
    return autocomplete;
  }

  public List<Option> getOptions() {
    return options;
  }

  public List<List<AnswerField>> getEntries() {
    return entries;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public DateBoxes getBoxes() {
    return boxes;
  }
}
