package vn.motcua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The sample paper with something in it that no compression makes smaller: 100 KiB. */
final class HundredKib {
  private static final int BYTES = 100 * 1024;
  private static final int SEED = 6;

  private HundredKib() {}

  static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(SEED).nextBytes(bytes);
    return bytes;
  }

  static byte[] pdf() {
    byte[] small = Samples.pdf();
    try (PDDocument document = Loader.loadPDF(small)) {
      COSStream filling = document.getDocument().createCOSStream();
      try (OutputStream out = filling.createRawOutputStream()) {
        out.write(random(BYTES - small.length));
      }
      document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Filling"), filling);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }
}
