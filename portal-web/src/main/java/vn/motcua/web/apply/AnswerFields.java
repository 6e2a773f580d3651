package vn.motcua.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Condition;
import vn.motcua.catalogue.Conditions;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FieldOption;
import vn.motcua.catalogue.FormPage;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.WebTexts;

/** Makes the questions of a page from the revision's form. */
@RequestScoped
public class AnswerFields {
  private static final int SPARE = 1;

  @Inject private CatalogueWords words;
  @Inject private WebTexts texts;
  @Inject private HttpServletRequest request;

  /**
   * The questions whose conditions hold, and those that an answer on this page may bring up: these
   * come hidden, and the page shows them when it can.
   *
   * @param values answers of this page as they are kept
   * @param all answers of all pages
   */
  List<AnswerField> of(
      FormPage page, Map<String, Object> values, Map<String, Map<String, Object>> all) {
    Map<String, Map<String, Object>> seen = new LinkedHashMap<>(all);
    Map<String, Object> known = new LinkedHashMap<>(values);
    seen.put(page.key(), known);
    List<AnswerField> fields = new ArrayList<>();
    for (Field field : page.fields()) {
      boolean holds = Conditions.hold(field.showWhen(), seen);
      if (holds || mayComeUp(field, page, seen)) {
        AnswerField answer = field(field.key(), field, known.get(field.key()));
        answer.depends(onThisPage(field, page), holds);
        fields.add(answer);
      }
    }
    return fields;
  }

  /** One question by itself, asked whatever else was answered. */
  public AnswerField alone(String id, Field field, Object kept) {
    return field(id, field, kept);
  }

  private static boolean mayComeUp(
      Field field, FormPage page, Map<String, Map<String, Object>> seen) {
    List<Condition> elsewhere = field.showWhen().stream().filter(one -> !isOn(one, page)).toList();
    return Conditions.hold(elsewhere, seen);
  }

  /** {@code kind=COMPANY|OTHER;moved!=NO}: what must be answered on the same page. */
  private static String onThisPage(Field field, FormPage page) {
    return field.showWhen().stream()
        .filter(one -> isOn(one, page))
        .map(AnswerFields::inWords)
        .collect(Collectors.joining(";"));
  }

  private static boolean isOn(Condition condition, FormPage page) {
    return condition.field().startsWith(page.key() + ".");
  }

  private static String inWords(Condition condition) {
    String name = condition.field().substring(condition.field().indexOf('.') + 1);
    return name + (condition.not() ? "!=" : "=") + String.join("|", condition.in());
  }

  private AnswerField field(String id, Field field, Object kept) {
    AnswerField.Words said =
        new AnswerField.Words(words.say(field.label()), orNull(field), options(field));
    AnswerField answer = new AnswerField(id, field, said);
    if (field.type() == Field.Type.LIST) {
      addEntries(answer, field, kept instanceof List<?> list ? list : List.of());
    } else {
      answer.show(kept);
    }
    return answer;
  }

  private void addEntries(AnswerField list, Field field, List<?> kept) {
    int wanted = Math.max(kept.size() + SPARE, sent(list.getId()));
    int most = field.limits().maxItems() == null ? wanted : field.limits().maxItems();
    int shown = Math.max(1, Math.min(wanted, most));
    for (int number = 0; number < shown; number++) {
      Map<?, ?> entry =
          number < kept.size() && kept.get(number) instanceof Map<?, ?> map ? map : Map.of();
      List<AnswerField> fields = new ArrayList<>();
      for (Field part : field.fields()) {
        String id = list.getId() + "_" + number + "_" + part.key();
        fields.add(field(id, part, entry.get(part.key())));
      }
      list.getEntries().add(fields);
    }
  }

  /** How many entries of a list this request brings: what was in sight may be more than is kept. */
  private int sent(String list) {
    String start = list + "_";
    return request.getParameterMap().keySet().stream()
        .filter(name -> name.startsWith(start))
        .map(name -> name.substring(start.length()).replaceFirst("_.*", ""))
        .filter(number -> number.matches("\\d{1,2}"))
        .mapToInt(number -> Integer.parseInt(number) + 1)
        .max()
        .orElse(0);
  }

  private String orNull(Field field) {
    return field.hint() == null ? null : words.say(field.hint());
  }

  private List<Option> options(Field field) {
    if (field.type() == Field.Type.YESNO) {
      return List.of(
          new Option("YES", texts.get("apply.yes"), null),
          new Option("NO", texts.get("apply.no"), null));
    }
    return field.options().stream().map(this::option).toList();
  }

  private Option option(FieldOption option) {
    String hint = option.hint() == null ? null : words.say(option.hint());
    return new Option(option.value(), words.say(option.label()), hint);
  }
}
