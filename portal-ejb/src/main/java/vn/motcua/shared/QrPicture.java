package vn.motcua.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as an SVG path of unit squares, so that a page draws it without a script or a request.
 *
 * @param size width and height in modules, quiet zone included
 * @param path value of the path's {@code d}
 */
public record QrPicture(int size, String path) {
  private static final int QUIET_ZONE = 4;

  /** Draws the text with error correction level M. */
  public static QrPicture of(String text) {
    BitMatrix matrix = matrix(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (matrix.get(x, y)) {
          path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(matrix.getWidth(), path.toString());
  }

  private static BitMatrix matrix(String text) {
    Map<EncodeHintType, ?> hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            QUIET_ZONE);
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("the text does not fit into a QR code", tooLong);
    }
  }
}
