package vn.motcua.issuing.rendering;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Map;

/**
 * A QR code of level M, each part of its text in the shortest mode, with a quiet zone of two
 * modules inside its box; the page around it is white too.
 */
final class QrDrawer extends GraphicsDrawer {
  private static final int QUIET = 2;

  @Override
  void draw(Graphics2D graphics, String value, float width, float height) {
    BitMatrix modules = encode(value);
    float size = Math.min(width, height) / modules.getWidth();
    Path2D.Float black = new Path2D.Float();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y)) {
          end++;
        }
        if (end > x) {
          addBar(black, x * size, y * size, (end - x) * size, size);
        }
        x = end + 1;
      }
    }
    graphics.setColor(Color.BLACK);
    graphics.fill(black);
  }

  static BitMatrix encode(String value) {
    try {
      return new QRCodeWriter()
          .encode(
              value,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.QR_COMPACT,
                  true,
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.CHARACTER_SET,
                  "UTF-8",
                  EncodeHintType.MARGIN,
                  QUIET));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }

  static void addBar(Path2D.Float path, float x, float y, float width, float height) {
    path.moveTo(x, y);
    path.lineTo(x + width, y);
    path.lineTo(x + width, y + height);
    path.lineTo(x, y + height);
    path.closePath();
  }
}
