package vn.motcua.catalogue.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.motcua.catalogue.Condition;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FieldOption;
import vn.motcua.catalogue.Form;
import vn.motcua.catalogue.FormPage;

/**
 * The JSON Schema 2020-12 of all answers, made from the form, so that both can never disagree.
 *
 * <p>One property per page; what is asked only under a condition is required by an {@code if}.
 * Pages whose name begins with an underscore hold what the portal keeps beside the form.
 */
final class AnswerSchema {
  /** Not the format "email": the library knows only top-level domains that exist. */
  private static final String EMAIL = "^[^\\s@<>()\\[\\],;:\"]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$";

  private static final int LONGEST_EMAIL = 254;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private AnswerSchema() {}

  static ObjectNode of(String code, Form form) {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:motcua:procedure:" + code);
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    ArrayNode rules = JSON.arrayNode();
    for (FormPage page : form.pages()) {
      properties.set(page.key(), object(page.fields()));
      if (page.showWhen().isEmpty()) {
        required.add(page.key());
      } else {
        rules.add(rule(page.showWhen(), require(page.key())));
      }
      for (Field field : page.fields()) {
        if (field.required() && !field.showWhen().isEmpty()) {
          ObjectNode then = JSON.objectNode();
          then.putObject("properties").set(page.key(), require(field.key()));
          rules.add(rule(field.showWhen(), then));
        }
      }
    }
    schema.set("required", required);
    schema.putObject("patternProperties").putObject("^_").put("type", "object");
    schema.put("additionalProperties", false);
    if (!rules.isEmpty()) {
      schema.set("allOf", rules);
    }
    return schema;
  }

  private static ObjectNode object(List<Field> fields) {
    ObjectNode object = JSON.objectNode().put("type", "object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    for (Field field : fields) {
      properties.set(field.key(), value(field));
      if (field.required() && field.showWhen().isEmpty()) {
        required.add(field.key());
      }
    }
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    return object.put("additionalProperties", false);
  }

  private static ObjectNode value(Field field) {
    ObjectNode value = JSON.objectNode();
    Field.Limits limits = field.limits();
    switch (field.type()) {
      case TEXT, ADDRESS, TEXTAREA -> text(value, field);
      case DATE -> value.put("type", "string").put("format", "date");
      case EMAIL ->
          value.put("type", "string").put("pattern", EMAIL).put("maxLength", LONGEST_EMAIL);
      case IDENTITY_NUMBER -> value.put("type", "string").put("pattern", "^[0-9]{12}$");
      case BUSINESS_CODE ->
          value.put("type", "string").put("pattern", "^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$");
      case PHONE -> value.put("type", "string").put("pattern", "^0(2[0-9]{9}|[35789][0-9]{8})$");
      case YESNO -> value.putArray("enum").add("YES").add("NO");
      case CHOICE -> options(value, field.options());
      case NUMBER -> number(value, limits);
      case LIST -> list(value, field);
    }
    return value;
  }

  private static void text(ObjectNode value, Field field) {
    Field.Limits limits = field.limits();
    value.put("type", "string");
    value.put("minLength", limits.minLength() == null ? 1 : limits.minLength());
    value.put("maxLength", field.longest());
    if (limits.pattern() != null) {
      value.put("pattern", limits.pattern());
    }
  }

  private static void options(ObjectNode value, List<FieldOption> options) {
    ArrayNode values = value.putArray("enum");
    options.forEach(option -> values.add(option.value()));
  }

  private static void number(ObjectNode value, Field.Limits limits) {
    value.put("type", "integer");
    value.put("minimum", limits.minimum() == null ? 0 : limits.minimum());
    if (limits.maximum() != null) {
      value.put("maximum", limits.maximum());
    }
  }

  private static void list(ObjectNode value, Field field) {
    Field.Limits limits = field.limits();
    value.put("type", "array");
    value.set("items", object(field.fields()));
    value.put("minItems", limits.minItems() == null ? 1 : limits.minItems());
    value.put("maxItems", limits.maxItems() == null ? 50 : limits.maxItems());
  }

  private static ObjectNode rule(List<Condition> conditions, ObjectNode then) {
    ObjectNode rule = JSON.objectNode();
    ArrayNode all = rule.putObject("if").putArray("allOf");
    conditions.forEach(condition -> all.add(test(condition)));
    rule.set("then", then);
    return rule;
  }

  private static ObjectNode test(Condition condition) {
    int dot = condition.field().indexOf('.');
    String page = condition.field().substring(0, dot);
    String field = condition.field().substring(dot + 1);
    ObjectNode inner = require(field);
    ArrayNode values = inner.putObject("properties").putObject(field).putArray("enum");
    condition.in().forEach(values::add);
    ObjectNode test = require(page);
    test.putObject("properties").set(page, inner);
    if (!condition.not()) {
      return test;
    }
    ObjectNode turned = JSON.objectNode();
    turned.set("not", test);
    return turned;
  }

  private static ObjectNode require(String key) {
    ObjectNode node = JSON.objectNode();
    node.putArray("required").add(key);
    return node;
  }
}
