package vn.motcua.fee;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads collectors from a file: a list of {@link CollectorFacts} under {@code collectors}. */
public final class CollectorFile {
  private static final ObjectReader READER =
      YAMLMapper.builder().addModule(new JavaTimeModule()).build().readerFor(Content.class);

  private CollectorFile() {}

  record Content(List<CollectorFacts> collectors) {}

  /**
   * The collectors in the file, which is closed afterwards.
   *
   * @throws UncheckedIOException if the file has another form
   */
  public static List<CollectorFacts> read(InputStream file) {
    try (file) {
      Content content = READER.readValue(file);
      return content.collectors();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the file of collectors cannot be read", unreadable);
    }
  }
}
