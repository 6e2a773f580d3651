package vn.motcua.dossier.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.domain.PageMerge;

/** Answers and explanations as they lie in the columns. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private static final TypeReference<LinkedHashMap<String, Object>> ANSWERS =
      new TypeReference<>() {};
  private static final TypeReference<LinkedHashMap<String, List<PageMerge.Change>>> CHANGES =
      new TypeReference<>() {};

  private Json() {}

  /** Field key and value; empty for null. */
  public static Map<String, Object> answers(String json) {
    return json == null ? Map.of() : read(json, ANSWERS);
  }

  /** What answers were before they changed; empty for null. */
  public static Map<String, List<PageMerge.Change>> changes(String json) {
    return json == null ? Map.of() : read(json, CHANGES);
  }

  /** One value of an answer, null for null. */
  public static Object value(String json) {
    return json == null ? null : read(json, new TypeReference<>() {});
  }

  public static <T> T of(String json, Class<T> type) {
    try {
      return json == null ? null : MAPPER.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The same answers with the types they have once read back, so that they compare equal. */
  public static Map<String, Object> asKept(Map<String, Object> values) {
    return answers(write(values));
  }

  /**
   * Whether these answers would be kept as what was read back.
   *
   * @param kept as {@link #answers} read it
   */
  public static boolean sameKept(Map<String, Object> values, Map<String, Object> kept) {
    return values.equals(kept) || asKept(values).equals(kept);
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
