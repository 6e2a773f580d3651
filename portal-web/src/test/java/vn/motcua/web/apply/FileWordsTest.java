package vn.motcua.web.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileWordsTest {
  @Test
  void aSizeIsSaidInFewDigits() {
    assertEquals("1 KB", FileWords.size(3));
    assertEquals("840 KB", FileWords.size(840 * 1024));
    assertEquals("2,1 MB", FileWords.size(2_200_000));
    assertEquals("20,0 MB", FileWords.size(20L * 1024 * 1024));
  }
}
