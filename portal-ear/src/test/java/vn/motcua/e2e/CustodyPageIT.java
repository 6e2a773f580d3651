package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The administrator keeps the pictures of signatures by hand. */
class CustodyPageIT extends InBrowser {
  private static FilePayload picture(Color ink) {
    BufferedImage image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(ink);
    graphics.setStroke(new BasicStroke(5));
    graphics.drawOval(40, 20, 90, 80);
    graphics.drawLine(60, 100, 270, 70);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new FilePayload("chu-ky.png", "image/png", out.toByteArray());
  }

  @Test
  void aBluePictureIsKeptAndOthersAreRefusedAtTheirField() {
    Visitor admin = signedIn("admin");
    admin.goTo("/staff/custody");
    Page page = admin.page();
    page.locator("#keep").click();
    assertThat(page.locator("#picture-e")).containsText("Chọn tệp hình chữ ký");
    admin.pageIsAccessible();
    page.setInputFiles("#picture", picture(Color.RED));
    page.locator("#keep").click();
    assertThat(page.locator("#picture-e")).containsText("phải màu xanh");
    page.setInputFiles("#picture", picture(new Color(0x15, 0x3a, 0x9e)));
    page.locator("#keep").click();
    assertThat(page.locator(".notice--ok")).containsText("Đã lưu hình chữ ký");
    admin.pageIsAccessible();
  }
}
