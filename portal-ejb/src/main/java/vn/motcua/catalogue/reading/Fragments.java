package vn.motcua.catalogue.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Parts that several procedures share. {@code use: name} stands for the part; in a list its
 * elements take the place of the element that names it.
 *
 * <p>Beside {@code use}: {@code only} and {@code without} choose elements by name, {@code set}
 * changes the element of a name, {@code all} changes every element. A null in {@code set} or {@code
 * all} removes. The name of an element is its key, code, part, number or kind.
 */
final class Fragments {
  private static final int MAX_DEPTH = 50;
  private static final List<String> NAMES = List.of("key", "code", "part", "number", "kind");

  private final JsonNode parts;

  Fragments(JsonNode parts) {
    this.parts = parts;
  }

  /** The same tree with every shared part put in its place. */
  JsonNode resolve(JsonNode node) {
    return resolve(node, 0);
  }

  private JsonNode resolve(JsonNode node, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("shared parts lead back to themselves");
    }
    if (node.isArray()) {
      ArrayNode out = ((ArrayNode) node).arrayNode();
      for (JsonNode element : node) {
        if (element.has("use")) {
          elements(element, depth).forEach(out::add);
        } else {
          out.add(resolve(element, depth + 1));
        }
      }
      return out;
    }
    if (node.isObject()) {
      if (node.has("use")) {
        ObjectNode part =
            (ObjectNode) resolve(part(node.get("use").asText()).deepCopy(), depth + 1);
        merge(part, node.path("set"));
        return part;
      }
      ObjectNode out = ((ObjectNode) node).objectNode();
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        out.set(entry.getKey(), resolve(entry.getValue(), depth + 1));
      }
      return out;
    }
    return node;
  }

  private List<JsonNode> elements(JsonNode reference, int depth) {
    JsonNode part = resolve(part(reference.get("use").asText()).deepCopy(), depth + 1);
    List<JsonNode> chosen = new ArrayList<>();
    for (JsonNode element : part) {
      String key = name(element);
      if (chosen(reference, key)) {
        ObjectNode copy = (ObjectNode) element;
        merge(copy, reference.path("all"));
        merge(copy, reference.path("set").path(key));
        chosen.add(copy);
      }
    }
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException("nothing is left of the shared part " + reference);
    }
    return chosen;
  }

  private static String name(JsonNode element) {
    for (String label : NAMES) {
      if (element.has(label)) {
        return element.get(label).asText();
      }
    }
    return "";
  }

  private static boolean chosen(JsonNode reference, String key) {
    return (!reference.has("only") || holds(reference.get("only"), key))
        && !holds(reference.path("without"), key);
  }

  private static boolean holds(JsonNode list, String key) {
    for (JsonNode one : list) {
      if (one.asText().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static void merge(ObjectNode target, JsonNode changes) {
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      if (change.getValue().isNull()) {
        target.remove(change.getKey());
      } else if (change.getValue().isObject() && target.path(change.getKey()).isObject()) {
        merge((ObjectNode) target.get(change.getKey()), change.getValue());
      } else {
        target.set(change.getKey(), change.getValue());
      }
    }
  }

  private JsonNode part(String name) {
    JsonNode part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException("there is no shared part " + name);
    }
    return part;
  }
}
