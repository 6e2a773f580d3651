package vn.motcua.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Makes the files that people and attackers send, each by itself. */
final class HostileFiles {
  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private HostileFiles() {}

  static byte[] pdf(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      return bytes(document);
    }
  }

  static byte[] image(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, (x * 31 + y * 17) * 2654435);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  static byte[] program() {
    byte[] program = new byte[4096];
    program[0] = 'M';
    program[1] = 'Z';
    program[0x3c] = (byte) 0x80;
    program[0x80] = 'P';
    program[0x81] = 'E';
    return program;
  }

  static byte[] zipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("giay-chung-sinh.pdf"));
      zip.write(new byte[16 * 1024 * 1024]);
    }
    return out.toByteArray();
  }

  static byte[] encryptedPdf(String userPassword) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      return bytes(document);
    }
  }

  static byte[] pdfThatRunsScript() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      return bytes(document);
    }
  }

  static byte[] pdfThatLaunches() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSDictionary onOpen = new COSDictionary();
      onOpen.setItem(COSName.O, new PDActionLaunch());
      page.getCOSObject().setItem(COSName.AA, onOpen);
      return bytes(document);
    }
  }

  static byte[] pdfWithDynamicForm() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      COSDictionary form = new COSDictionary();
      form.setItem(COSName.XFA, new COSString("<xdp/>"));
      document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
      return bytes(document);
    }
  }

  static byte[] pdfWithFileInside() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDComplexFileSpecification file = new PDComplexFileSpecification();
      file.setFile("may.exe");
      file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(program())));
      page.getCOSObject().setItem(COSName.FS, file);
      return bytes(document);
    }
  }

  /**
   * A few hundred kilobytes whose object stream grows to forty megabytes when a parser unpacks it.
   */
  static byte[] pdfBomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.ISO_8859_1);
      for (int i = 0; i < 40; i++) {
        deflater.write(spaces);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(text("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length "));
    out.write(text(packed.size() + ">>\nstream\n"));
    packed.writeTo(out);
    out.write(text("\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\nstartxref\n0\n%%EOF\n"));
    return out.toByteArray();
  }

  /** Nests arrays so deep that a recursive parser runs out of stack. */
  static byte[] pdfNestedWithoutEnd() {
    String deep = "[".repeat(2_000_000);
    return text(
        "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X "
            + deep
            + ">>\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
  }

  /** States one page and holds many; its page tree also leads back to itself. */
  static byte[] pdfThatLiesAboutItsPages(int pages) {
    StringBuilder kids = new StringBuilder("2 0 R ");
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      kids.append(i + 3).append(" 0 R ");
      objects.append(i + 3).append(" 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n");
    }
    return text(
        "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids["
            + kids
            + "]>>\nendobj\n"
            + objects
            + "trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
  }

  /** A PNG of a few dozen bytes whose header promises the given size. */
  static byte[] pngThatPromises(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(PNG_HEAD);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    chunk(out, "IHDR", header.array());
    chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data)
      throws IOException {
    byte[] name = text(type);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(name);
    out.write(data);
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
