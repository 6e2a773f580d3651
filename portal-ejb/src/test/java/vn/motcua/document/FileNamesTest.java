package vn.motcua.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FileNamesTest {
  private static String pdf(String name) {
    return FileNames.clean(name, ContentPolicy.PDF);
  }

  @Test
  void aVietnameseNameStaysAsItIs() {
    assertEquals("Giấy chứng sinh (bản 2).pdf", pdf("Giấy chứng sinh (bản 2).pdf"));
  }

  @Test
  void decomposedLettersBecomeOne() {
    assertEquals("Giấy.pdf", pdf("Gia\u0302\u0301y.pdf"));
  }

  @Test
  void aPathLosesItsFolders() {
    assertEquals("passwd.pdf", pdf("../../etc/passwd"));
    assertEquals("cau-hinh.pdf", pdf("C:\\Users\\x\\cau-hinh.pdf"));
    assertEquals("tep.pdf", pdf("../.."));
    assertEquals("tep.pdf", pdf("a/b/"));
  }

  @Test
  void aPathHiddenBehindControlCharactersLosesItsFoldersToo() {
    assertEquals("c.pdf", pdf("a\u0000/b\n/c.pdf"));
  }

  @Test
  void controlAndDirectionCharactersGo() {
    assertEquals("giay.exe.pdf", pdf("giay\u202e.ex\u0007e\r\n.pdf"));
  }

  @Test
  void reservedCharactersAreReplaced() {
    assertEquals("a_b_c__.pdf", pdf("a<b>c\"%.pdf"));
  }

  @Test
  void theEndingFollowsTheContent() {
    assertEquals("anh.jpg", FileNames.clean("anh.PDF", ContentPolicy.JPEG));
    assertEquals("anh.jpeg", FileNames.clean("anh.jpeg", ContentPolicy.JPEG));
    assertEquals("anh.PNG", FileNames.clean("anh.PNG", ContentPolicy.PNG));
    assertEquals("khai.sinh 2021.pdf", pdf("khai.sinh 2021"));
  }

  @Test
  void aNamelessFileGetsAName() {
    assertEquals("tep.pdf", pdf(null));
    assertEquals("tep.pdf", pdf(" \u00a0\u200b. "));
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String name = pdf("ă".repeat(500) + ".pdf");
    assertEquals(FileNames.MAX_LENGTH, name.length());
    assertTrue(name.endsWith("ă.pdf"));
  }

  @Test
  void aLongNameIsNotCutInsideACharacter() {
    String name = pdf("a" + "\ud840\udc00".repeat(300));
    assertEquals("a" + "\ud840\udc00".repeat(57) + ".pdf", name);
  }
}
