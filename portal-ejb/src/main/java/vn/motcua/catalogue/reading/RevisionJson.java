package vn.motcua.catalogue.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.evidence.Sha256;

/** The canonical text of a revision: sorted keys, nothing empty, the same bytes every time. */
public final class RevisionJson {
  private static final List<String> GIVEN_AT_PUBLICATION = List.of("id", "number", "digest");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .build();

  private RevisionJson() {}

  /** The canonical text, without what is given only at publication. */
  public static String write(ProcedureRevision revision) {
    ObjectNode tree = MAPPER.valueToTree(revision);
    tree.remove(GIVEN_AT_PUBLICATION);
    try {
      return MAPPER.writeValueAsString(MAPPER.treeToValue(tree, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a revision cannot be written", e);
    }
  }

  /** Reads a canonical text again, with what publication gave it. */
  public static ProcedureRevision read(String text, Long id, int number, String digest) {
    try {
      ObjectNode tree = (ObjectNode) MAPPER.readTree(text);
      tree.put("id", id).put("number", number).put("digest", digest);
      return MAPPER.treeToValue(tree, ProcedureRevision.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("revision " + id + " cannot be read", e);
    }
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  public static String digest(String text) {
    return Sha256.hexOf(text);
  }

  static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }
}
