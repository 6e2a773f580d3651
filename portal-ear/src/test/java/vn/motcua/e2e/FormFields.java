package vn.motcua.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a form in their order, as they stand in our pages. */
final class FormFields {
  private static final Pattern TAG =
      Pattern.compile("(?s)<(input|textarea|select|option|button)\\b([^>]*?)/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)(?:\\s*=\\s*\"([^\"]*)\")?");

  private final String form;
  private final List<Tag> tags = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();
  private final Map<String, List<Tag>> groups = new LinkedHashMap<>();

  private FormFields(String form) {
    this.form = form;
  }

  /** Where a tag stands. */
  private record Tag(String name, Map<String, String> attributes, int end) {
    String get(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  /** What is sent for a field. */
  record Value(String name, String text, boolean isFile) {}

  static FormFields of(String form) {
    FormFields fields = new FormFields(form);
    Matcher tag = TAG.matcher(form);
    while (tag.find()) {
      fields.tags.add(new Tag(tag.group(1), attributes(tag.group(2)), tag.end()));
    }
    return fields;
  }

  static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher one = ATTRIBUTE.matcher(text);
    while (one.find()) {
      attributes.put(one.group(1), one.group(2) == null ? "" : plain(one.group(2)));
    }
    return attributes;
  }

  /** Text without the escapes of markup. */
  static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** Everything that is sent if this button is pressed. */
  List<Value> filled(String button, FormAnswers answers) {
    for (Tag tag : tags) {
      switch (tag.name()) {
        case "input" -> input(tag, button, answers);
        case "textarea" -> add(tag, orAnswer(until(tag, "</textarea>").strip(), tag, answers));
        case "select" -> add(tag, chosen(tag, answers));
        case "button" -> button(tag, button);
        default -> {}
      }
    }
    groups.forEach((name, group) -> values.add(new Value(name, chosen(group, answers), false)));
    return values;
  }

  private void input(Tag tag, String button, FormAnswers answers) {
    switch (tag.get("type")) {
      case "hidden" -> add(tag, tag.get("value"));
      case "submit" -> button(tag, button);
      case "file" -> {
        if (!isOptional(tag.get("id"))) {
          values.add(new Value(tag.get("name"), "", true));
        }
      }
      case "radio" -> groups.computeIfAbsent(tag.get("name"), n -> new ArrayList<>()).add(tag);
      case "checkbox" -> {
        if (tag.attributes().containsKey("checked") || answers.ticks(tag.get("id"))) {
          add(tag, tag.attributes().getOrDefault("value", "on"));
        }
      }
      default -> add(tag, orAnswer(tag.get("value"), tag, answers));
    }
  }

  private void button(Tag tag, String button) {
    if (button.equals(tag.get("id")) || button.equals(tag.get("name"))) {
      add(tag, tag.get("value"));
    }
  }

  private void add(Tag tag, String text) {
    values.add(new Value(tag.get("name"), text, false));
  }

  private String orAnswer(String value, Tag tag, FormAnswers answers) {
    if (!value.isEmpty()) {
      return value;
    }
    String id = tag.get("id");
    boolean number = "numeric".equals(tag.get("inputmode"));
    boolean date = form.contains("id=\"" + id + "-y\"");
    return answers.text(new FormAnswers.Empty(id, number, date, isOptional(id)));
  }

  private boolean isOptional(String id) {
    int label = form.indexOf("for=\"" + id + "\"");
    int end = form.indexOf("</label>", label);
    return label >= 0 && end > label && form.substring(label, end).contains("class=\"opt\"");
  }

  private static String chosen(List<Tag> group, FormAnswers answers) {
    return group.stream()
        .filter(one -> one.attributes().containsKey("checked"))
        .map(one -> one.get("value"))
        .findFirst()
        .orElseGet(
            () ->
                answers.choice(
                    group.get(0).get("name"),
                    group.stream().map(one -> one.get("value")).toList()));
  }

  private String chosen(Tag select, FormAnswers answers) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Tag option : of(until(select, "</select>")).tags) {
      if (option.attributes().containsKey("selected")) {
        return option.get("value");
      }
      options.put(option.get("value"), "");
    }
    Matcher labels =
        Pattern.compile("<option\\b([^>]*)>([^<]*)").matcher(until(select, "</select>"));
    while (labels.find()) {
      options.put(attributes(labels.group(1)).getOrDefault("value", ""), plain(labels.group(2)));
    }
    return answers.option(options);
  }

  private String until(Tag tag, String end) {
    return plain(form.substring(tag.end(), form.indexOf(end, tag.end())));
  }
}
