package vn.motcua.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * One line of {@code cases.tsv}, four columns by tabulators.
 *
 * @param name of the case
 * @param file its name in the folder
 * @param trust name of the sub-folder with certificates ({@code .crt}) and lists ({@code .crl})
 * @param at time of validation, ISO 8601
 */
record JudgedFile(String name, String file, String trust, Instant at) {
  private static final int COLUMNS = 4;

  static List<JudgedFile> all(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("cases.tsv")).stream().map(JudgedFile::read).toList();
  }

  private static JudgedFile read(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("not a case: " + line);
    }
    return new JudgedFile(columns[0], columns[1], columns[2], Instant.parse(columns[3]));
  }
}
