package vn.motcua.dossier.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Conditions;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FormPage;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.AnswerGroup;
import vn.motcua.dossier.domain.DeliveryPage;
import vn.motcua.shared.Texts;

/** Writes answers out, labelled by the revision, in Vietnamese. Pure. */
public final class Answers {
  private static final Locale VI = Texts.VIETNAMESE;

  private Answers() {}

  /**
   * One group per page that was asked, then the way of receiving the result.
   *
   * @param before earlier value by {@code page.field}, where a supplement changed one
   */
  public static List<AnswerGroup> groups(
      ProcedureRevision revision,
      Map<String, Map<String, Object>> answers,
      Map<String, String> before) {
    List<AnswerGroup> groups = new ArrayList<>();
    for (FormPage page : revision.pagesFor(answers)) {
      groups.add(group(page, answers, before));
    }
    groups.add(delivery(answers.getOrDefault(DeliveryPage.KEY, Map.of())));
    return groups;
  }

  private static AnswerGroup group(
      FormPage page, Map<String, Map<String, Object>> answers, Map<String, String> before) {
    Map<String, Object> values = answers.getOrDefault(page.key(), Map.of());
    List<AnswerGroup.Answer> lines = new ArrayList<>();
    for (Field field : page.fields()) {
      if (Conditions.hold(field.showWhen(), answers)) {
        lines.add(
            new AnswerGroup.Answer(
                field.key(),
                field.label().vi(),
                text(field, values.get(field.key())),
                before.get(page.key() + "." + field.key())));
      }
    }
    return new AnswerGroup(page.key(), page.title().vi(), lines);
  }

  private static AnswerGroup delivery(Map<String, Object> values) {
    List<AnswerGroup.Answer> lines = new ArrayList<>();
    values.forEach(
        (key, value) -> {
          String text =
              "method".equals(key)
                  ? Texts.text(VI, "dossier.delivery." + value)
                  : String.valueOf(value);
          lines.add(
              new AnswerGroup.Answer(key, Texts.text(VI, "dossier.delivery." + key), text, null));
        });
    return new AnswerGroup(DeliveryPage.KEY, Texts.text(VI, "dossier.delivery.title"), lines);
  }

  /** One answer as text; empty for none. */
  public static String text(Field field, Object value) {
    if (value == null) {
      return "";
    }
    return switch (field.type()) {
      case CHOICE -> choice(field, value.toString());
      case YESNO -> Texts.text(VI, "dossier.answer." + value);
      case DATE -> date(value.toString());
      case LIST -> rows(field, value);
      default -> value.toString();
    };
  }

  private static String choice(Field field, String value) {
    return field.options().stream()
        .filter(option -> option.value().equals(value))
        .map(option -> option.label().vi())
        .findFirst()
        .orElse(value);
  }

  private static String date(String iso) {
    String[] parts = iso.split("-");
    return parts.length == 3 ? parts[2] + "/" + parts[1] + "/" + parts[0] : iso;
  }

  private static String rows(Field field, Object value) {
    if (!(value instanceof List<?> entries)) {
      return value.toString();
    }
    return entries.stream()
        .filter(Map.class::isInstance)
        .map(entry -> row(field, (Map<?, ?>) entry))
        .collect(Collectors.joining("\n"));
  }

  private static String row(Field field, Map<?, ?> entry) {
    return field.fields().stream()
        .filter(inner -> entry.get(inner.key()) != null)
        .map(
            inner ->
                Texts.text(
                    VI,
                    "dossier.answer.row",
                    inner.label().vi(),
                    text(inner, entry.get(inner.key()))))
        .collect(Collectors.joining("; "));
  }
}
