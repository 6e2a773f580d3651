package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The administrator keeps the pictures of signatures by hand and of seals. */
class CustodyPageIT extends InBrowser {
  private static final String COMPANY = "Công ty Cổ phần Cấp nước Mẫu";

  /** Two rings and the word for a sample: nothing like the seal of a state body. */
  private static FilePayload seal(Color ink) {
    return drawn(
        "dau-mau.png",
        300,
        graphics -> {
          graphics.setColor(ink);
          graphics.drawOval(10, 10, 280, 280);
          graphics.drawOval(40, 40, 220, 220);
          graphics.setFont(graphics.getFont().deriveFont(48f));
          graphics.drawString("MẪU", 95, 167);
        });
  }

  private static FilePayload picture(Color ink) {
    return drawn(
        "chu-ky.png",
        120,
        graphics -> {
          graphics.setColor(ink);
          graphics.drawOval(40, 20, 90, 80);
          graphics.drawLine(60, 100, 270, 70);
        });
  }

  /** A picture 300 wide on a transparent ground. */
  private static FilePayload drawn(String name, int height, Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(300, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setStroke(new BasicStroke(6));
    drawing.accept(graphics);
    graphics.dispose();
    return new FilePayload(name, "image/png", png(image));
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
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

  @Test
  void aRedPictureOfASealIsKeptAndEndedWithItsDates() {
    Visitor admin = signedIn("admin");
    admin.goTo("/staff/custody");
    Page page = admin.page();
    Locator line = page.locator("#seals-part tr", new Page.LocatorOptions().setHasText(COMPANY));
    assertThat(line).containsText("Chưa có");
    choose(page);
    page.locator("#keep-seal").click();
    assertThat(page.locator("#seal-e")).containsText("Chọn tệp hình dấu");
    admin.pageIsAccessible();
    page.setInputFiles("#seal", seal(new Color(0x15, 0x3a, 0x9e)));
    page.locator("#keep-seal").click();
    assertThat(page.locator("#seal-e")).containsText("phải màu đỏ");
    page.setInputFiles(
        "#seal", new FilePayload("dau.png", "image/png", new byte[] {'%', 'P', 'D', 'F'}));
    page.locator("#keep-seal").click();
    assertThat(page.locator("#seal-e")).containsText("tệp PNG");
    page.setInputFiles("#seal", seal(new Color(0xc0, 0x1a, 0x1a)));
    page.locator("#keep-seal").click();
    assertThat(page.locator(".notice--ok")).containsText("Đã lưu hình dấu");
    assertThat(line).containsText("Từ ");
    admin.pageIsAccessible();
    choose(page);
    page.locator("#end-seal").click();
    assertThat(page.locator(".notice--ok")).containsText("Đã thôi dùng hình dấu");
    assertThat(line).containsText("Chưa có");
    assertThat(line).containsText("Trước đó");
    admin.pageIsAccessible();
  }

  private static void choose(Page page) {
    Locator option = page.locator("#agency option", new Page.LocatorOptions().setHasText(COMPANY));
    page.locator("#agency").selectOption(option.first().getAttribute("value"));
  }
}
