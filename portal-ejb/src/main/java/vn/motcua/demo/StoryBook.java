package vn.motcua.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * All stories and who plays the office in them.
 *
 * @param cast by agency code: user names of desk, officer and leader
 * @param stories in the order of filing
 */
record StoryBook(Map<String, Cast> cast, List<Story> stories) {
  private static final String FILE = "story.yaml";

  /** User names of those who act for an agency. */
  record Cast(String desk, String officer, String leader) {}

  /** Reads the shipped book; an unknown word in it is an error. */
  static StoryBook shipped() {
    try (InputStream in = StoryBook.class.getResourceAsStream(FILE)) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, StoryBook.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
