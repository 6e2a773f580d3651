package vn.motcua.catalogue.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.Form;
import vn.motcua.catalogue.ProcedureRevision;

/**
 * Reads the procedures that come with the portal. A key the records do not know is an error, so
 * that a slip of the pen cannot lose a fact.
 */
public final class ProcedureFiles {
  private static final String FOLDER = "/vn/motcua/catalogue/procedures/";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              YAMLFactory.builder()
                  .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                  .build())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private final Fragments fragments = new Fragments(tree("shared.yaml"));

  /** Codes of the procedures that come with the portal, in the order of the list. */
  public List<String> codes() {
    return MAPPER.convertValue(tree("index.yaml"), new TypeReference<List<String>>() {});
  }

  /** The complete revision of this file, not published: no id, number or digest yet. */
  public ProcedureRevision read(String code) {
    return revision(fragments.resolve(tree(code + ".yaml")));
  }

  /** The complete revision of this text, which may use the shared parts. */
  public ProcedureRevision parse(String yaml) {
    try {
      return revision(fragments.resolve(MAPPER.readTree(yaml)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a procedure: " + e.getOriginalMessage(), e);
    }
  }

  private static ProcedureRevision revision(JsonNode resolved) {
    if (!resolved.isObject() || !resolved.path("form").isObject()) {
      throw new IllegalArgumentException("not a procedure: it has no form");
    }
    try {
      ProcedureRevision written = MAPPER.treeToValue(resolved, ProcedureRevision.class);
      ObjectNode complete = (ObjectNode) resolved.deepCopy();
      complete.set("schema", AnswerSchema.of(written.code(), written.form()));
      typeResults(complete.path("results"), written.form());
      return MAPPER.treeToValue(complete, ProcedureRevision.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "not a procedure: " + resolved.path("code").asText() + ": " + e.getMessage(), e);
    }
  }

  /** A result's datum that comes from an answer is of that answer's type and options. */
  private static void typeResults(JsonNode results, Form form) {
    for (JsonNode result : results) {
      for (JsonNode datum : result.path("structuredFields")) {
        Field source = datum.has("type") ? null : form.field(datum.path("from").asText());
        if (source != null) {
          ((ObjectNode) datum).put("type", source.type().name());
          ((ObjectNode) datum).set("options", RevisionJson.tree(source.options()));
        }
      }
    }
  }

  private static JsonNode tree(String file) {
    try (InputStream in = ProcedureFiles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no file " + file);
      }
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
