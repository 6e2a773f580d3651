package vn.motcua.result;

import java.time.Instant;
import vn.motcua.shared.QrPicture;

/**
 * A code that shows a result. It is said once, here, and kept nowhere.
 *
 * @param code as people read it aloud, {@code 7K3M-2P9Q-44}
 * @param address that opens the page with the code filled in
 * @param picture the address as a QR code
 */
public record ShownCode(
    String publicId, String code, String address, QrPicture picture, Instant until, boolean once) {
  @Override
  public String toString() {
    return "ShownCode[" + publicId + "]";
  }
}
