package vn.motcua.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands on the command line: words in their order, and options with one value each. */
record Asked(List<String> words, Map<String, String> options) {
  /** File of pinned certificates. */
  static final String TRUST = "--trust";

  /** File of a {@link CheckpointProof}. */
  static final String PROOF = "--proof";

  /** File of answers with their salts. */
  static final String ANSWERS = "--answers";

  private static final Set<String> KNOWN = Set.of(TRUST, PROOF, ANSWERS);

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException for an option that is unknown or lacks its value
   */
  static Asked of(String... arguments) {
    List<String> words = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      if (!arguments[i].startsWith("--")) {
        words.add(arguments[i]);
      } else if (KNOWN.contains(arguments[i]) && i + 1 < arguments.length) {
        options.put(arguments[i], arguments[++i]);
      } else {
        throw new IllegalArgumentException(arguments[i]);
      }
    }
    return new Asked(words, options);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** The certificates pinned, null if none were named. */
  Trust trust() {
    return has(TRUST) ? Trust.read(bytes(options.get(TRUST))) : null;
  }

  /** The text of the option's file. */
  String text(String option) {
    return string(options.get(option));
  }

  static String string(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
