package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The EAR as the server gets it. */
class EarFolderTest {
  @TempDir Path work;
  private Path ear;
  private Path folder;
  private EarFolder unpacked;

  @BeforeEach
  void places() {
    ear = work.resolve("portal.ear");
    folder = work.resolve("deployments/portal.ear");
    unpacked = new EarFolder(folder, work.resolve("portal.ear.sha256"));
  }

  @Test
  void theWarBecomesAFolderAndJarsStayFiles() throws IOException {
    byte[] war = zip(Map.of("WEB-INF/web.xml", bytes("<web-app/>")));
    hold(Map.of("portal-web.war", war, "lib/some.jar", zip(Map.of("a/text", bytes("x")))));
    assertEquals("<web-app/>", Files.readString(folder.resolve("portal-web.war/WEB-INF/web.xml")));
    try (var jar = new ZipFile(folder.resolve("lib/some.jar").toFile())) {
      assertNotNull(jar.getEntry("a/text"));
    }
  }

  @Test
  void aJarKeepsItsClassesAndGetsTheirIndex() throws IOException {
    byte[] jar = zip(Map.of("vn/motcua/deploy/EarFolderTest.class", ownClass()));
    hold(Map.of("lib/some.jar", jar));
    try (var indexed = new ZipFile(folder.resolve("lib/some.jar").toFile())) {
      var entry = indexed.getEntry("META-INF/jandex.idx");
      var index = new IndexReader(indexed.getInputStream(entry)).read();
      assertNotNull(index.getClassByName(EarFolderTest.class));
      assertFalse(index.getAnnotations(Test.class).isEmpty());
      assertArrayEquals(
          ownClass(),
          indexed
              .getInputStream(indexed.getEntry("vn/motcua/deploy/EarFolderTest.class"))
              .readAllBytes());
    }
  }

  private static byte[] ownClass() throws IOException {
    try (var in = EarFolderTest.class.getResourceAsStream("EarFolderTest.class")) {
      return in.readAllBytes();
    }
  }

  @Test
  void anUnchangedEarIsLeftAsItLies() throws IOException {
    hold(Map.of("lib/some.txt", bytes("some")));
    Path trace = Files.createFile(folder.resolve("trace"));
    hold(Map.of("lib/some.txt", bytes("some")));
    assertTrue(Files.exists(trace));
  }

  @Test
  void ofAChangedEarNothingOldStays() throws IOException {
    hold(Map.of("lib/old.txt", bytes("old")));
    hold(Map.of("lib/new.txt", bytes("new")));
    assertFalse(Files.exists(folder.resolve("lib/old.txt")));
    assertEquals("new", Files.readString(folder.resolve("lib/new.txt")));
  }

  @Test
  void whatAnInterruptedStartLeftIsRemoved() throws IOException {
    Files.createDirectories(work.resolve("unpacking"));
    Files.writeString(work.resolve("unpacking/half"), "");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("half"), "");
    hold(Map.of("lib/some.txt", bytes("some")));
    assertFalse(Files.exists(folder.resolve("half")));
    assertFalse(Files.exists(work.resolve("unpacking")));
  }

  @Test
  void anEntryThatLeadsOutIsRefused() {
    assertThrows(IOException.class, () -> hold(Map.of("../outside", bytes("x"))));
    assertFalse(Files.exists(work.resolve("outside")));
  }

  private void hold(Map<String, byte[]> content) throws IOException {
    Files.createDirectories(folder.getParent());
    Files.write(ear, zip(content));
    unpacked.hold(ear);
  }

  private static byte[] zip(Map<String, byte[]> content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : content.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
