package vn.motcua.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Field;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/** Says an answer as people read it. */
@RequestScoped
public class AnswerWords {
  @Inject private CatalogueWords words;
  @Inject private WebTexts texts;

  /** The answer in words; "not answered" for nothing. */
  String say(Field field, Object value) {
    if (value == null || value.toString().isBlank()) {
      return texts.get("apply.not-answered");
    }
    return switch (field.type()) {
      case DATE -> date(value.toString());
      case CHOICE -> choice(field, value.toString());
      case YESNO -> texts.get("YES".equals(value) ? "apply.yes" : "apply.no");
      case NUMBER -> value instanceof Number number ? Formats.number(number) : value.toString();
      case LIST -> list(field, value);
      default -> value.toString();
    };
  }

  private static String date(String iso) {
    try {
      return Formats.day(LocalDate.parse(iso));
    } catch (DateTimeParseException asTyped) {
      return iso;
    }
  }

  private String choice(Field field, String value) {
    return field.options().stream()
        .filter(option -> option.value().equals(value))
        .map(option -> words.say(option.label()))
        .findFirst()
        .orElse(value);
  }

  private String list(Field field, Object value) {
    List<String> entries = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object entry : list) {
        entries.add(entry instanceof Map<?, ?> map ? entry(field, map) : String.valueOf(entry));
      }
    }
    return String.join("; ", entries);
  }

  private String entry(Field field, Map<?, ?> entry) {
    return field.fields().stream()
        .filter(part -> entry.get(part.key()) != null)
        .map(part -> words.say(part.label()) + ": " + say(part, entry.get(part.key())))
        .collect(Collectors.joining(", "));
  }
}
