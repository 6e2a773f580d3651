package vn.motcua.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The fields of a form in their order, and what is sent for them if a button is pressed. */
final class FormFields {
  private final Element form;
  private final Element pressed;
  private final FormAnswers answers;
  private final List<Value> values = new ArrayList<>();
  private final Map<String, List<Element>> groups = new LinkedHashMap<>();

  private FormFields(Element form, Element pressed, FormAnswers answers) {
    this.form = form;
    this.pressed = pressed;
    this.answers = answers;
  }

  /** What is sent for a field. */
  record Value(String name, String text, boolean isFile) {}

  /** Everything that is sent if this button of the form is pressed. */
  static List<Value> filled(Element form, Element button, FormAnswers answers) {
    FormFields fields = new FormFields(form, button, answers);
    form.select("input, textarea, select, button").forEach(fields::take);
    fields.groups.values().forEach(group -> fields.add(group.get(0), fields.chosen(group)));
    return fields.values;
  }

  private void take(Element field) {
    switch (field.normalName()) {
      case "textarea" -> add(field, orAnswer(field.wholeText().strip(), field));
      case "select" -> add(field, option(field));
      case "button" -> button(field);
      default -> input(field);
    }
  }

  private void input(Element input) {
    switch (input.attr("type")) {
      case "hidden" -> add(input, input.val());
      case "submit" -> button(input);
      case "file" -> {
        if (!isOptional(input)) {
          values.add(new Value(input.attr("name"), "", true));
        }
      }
      case "radio" -> groups.computeIfAbsent(input.attr("name"), n -> new ArrayList<>()).add(input);
      case "checkbox" -> {
        if (input.hasAttr("checked") || answers.ticks(input.id())) {
          add(input, input.hasAttr("value") ? input.val() : "on");
        }
      }
      default -> add(input, orAnswer(input.val(), input));
    }
  }

  private void button(Element button) {
    if (button == pressed) {
      add(button, button.val());
    }
  }

  private void add(Element field, String text) {
    values.add(new Value(field.attr("name"), text, false));
  }

  private String orAnswer(String value, Element field) {
    if (!value.isEmpty()) {
      return value;
    }
    boolean number = "numeric".equals(field.attr("inputmode"));
    boolean date = form.getElementById(field.id() + "-y") != null;
    return answers.text(new FormAnswers.Empty(field.id(), number, date, isOptional(field)));
  }

  private boolean isOptional(Element field) {
    return !form.getElementsByAttributeValue("for", field.id()).select(".opt").isEmpty();
  }

  private String chosen(List<Element> group) {
    String chosen =
        group.stream()
            .filter(one -> one.hasAttr("checked"))
            .map(Element::val)
            .findFirst()
            .orElse(null);
    List<String> all = group.stream().map(Element::val).toList();
    return answers.choice(group.get(0).attr("name"), all, chosen);
  }

  private String option(Element select) {
    Element selected = select.selectFirst("option[selected]");
    if (selected != null) {
      return selected.val();
    }
    Map<String, String> options = new LinkedHashMap<>();
    select.select("option").forEach(one -> options.put(one.val(), one.text()));
    return answers.option(options);
  }
}
