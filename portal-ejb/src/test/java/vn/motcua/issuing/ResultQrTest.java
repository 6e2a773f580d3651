package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.evidence.HolderDigest;
import vn.motcua.evidence.ResultStatement;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.StatementSigner;

/** The code on a result, as a scanner or a telephone sees the printed page. */
class ResultQrTest {
  private static final PaperRendering RENDERING = new PaperRendering();
  private static final float MILLIMETRES_PER_INCH = 25.4f;

  /** Smallest module that cheap cameras read from an arm's length, in millimetres. */
  private static final float LEAST_MODULE = 0.33f;

  private static final String CODE =
      "https://dichvucong.tinhmau.example/qr#" + statement().sign(signer());

  @ParameterizedTest
  @ValueSource(ints = {150, 200})
  void theStatementIsReadFromThePrintedPage(int dpi) throws Exception {
    assertEquals(CODE, read(page(PaperTemplate.BIRTH_EXTRACT, dpi)).getText());
  }

  @ParameterizedTest
  @EnumSource(
      value = PaperTemplate.class,
      mode = Mode.MATCH_ANY,
      names = {
        "BIRTH.*",
        "CRIMINAL.*",
        "HOUSEHOLD.*",
        "TRANSPORT.*",
        "WATER.*",
        "NOTICE.*",
        "REF.*"
      })
  void everyResultHasIt(PaperTemplate template) throws Exception {
    assertEquals(CODE, read(page(template, 150)).getText());
  }

  @Test
  void modulesAreLargeEnoughForCheapCameras() throws Exception {
    int dpi = 600;
    Result found = read(page(PaperTemplate.BIRTH_EXTRACT, dpi));
    ResultPoint[] corners = found.getResultPoints();
    // Between the middles of two finder patterns lie all modules but seven.
    float side = ResultPoint.distance(corners[0], corners[1]) / dpi * MILLIMETRES_PER_INCH;
    int modules = modulesOf(CODE);
    float module = side / (modules - 7);

    assertTrue(module >= LEAST_MODULE, () -> module + " mm");
    assertTrue(module * (modules + 4) <= 27.1f, () -> module * (modules + 4) + " mm");
  }

  private static int modulesOf(String text) throws Exception {
    return com.google.zxing.qrcode.encoder.Encoder.encode(
            text,
            com.google.zxing.qrcode.decoder.ErrorCorrectionLevel.M,
            Map.of(
                com.google.zxing.EncodeHintType.QR_COMPACT,
                true,
                com.google.zxing.EncodeHintType.CHARACTER_SET,
                "UTF-8"))
        .getMatrix()
        .getWidth();
  }

  private static BufferedImage page(PaperTemplate template, int dpi) throws IOException {
    Map<String, Object> model = PaperSamples.of(template);
    model.put("qr", CODE);
    try (PDDocument document = Loader.loadPDF(RENDERING.render(template, model).pdf())) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.GRAY);
    }
  }

  /** More than one look, as every scanner takes: the page, then the corner with the code. */
  private static Result read(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    LuminanceSource whole = new RGBLuminanceSource(width, height, pixels);
    LuminanceSource corner = whole.crop(0, height / 2, width / 2, height - height / 2);
    for (LuminanceSource look : List.of(whole, corner)) {
      for (Binarizer way : List.of(new HybridBinarizer(look), new GlobalHistogramBinarizer(look))) {
        try {
          return new QRCodeReader()
              .decode(new BinaryBitmap(way), Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (ReaderException none) {
          continue;
        }
      }
    }
    throw new AssertionError("no code found on the page");
  }

  private static ResultStatement statement() {
    byte[] data = Sha256.of(new byte[] {1, 2, 3});
    return new ResultStatement(
        "12345/TLKS",
        true,
        LocalDate.of(2026, 11, 25),
        data,
        HolderDigest.of("Nguyễn Thị Mẫu", "7K3F9QWX2M", data));
  }

  /** Signs with noise, the same each time: how a code looks depends on every bit of it. */
  private static StatementSigner signer() {
    Random noise = new Random(6);
    return new StatementSigner() {
      @Override
      public byte[] point() {
        byte[] point = bytes(65);
        point[0] = 4;
        return point;
      }

      @Override
      public byte[] sign(byte[] toBeSigned) {
        return bytes(64);
      }

      private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        noise.nextBytes(bytes);
        return bytes;
      }
    };
  }
}
