package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evidence.CodeOnPaper;

/**
 * The code of a result before the camera, in a browser that reads no codes itself, as Firefox and
 * Safari do not; the camera is a film of the paper.
 */
class CameraIT extends InBrowser {
  private static final String RESULT = "a[href*='/results/'][href*='/pdf']";

  private static final int MOST_LOOKS = 100;
  private static final double PAUSE = 100;

  @TempDir private Path folder;

  private byte[] result() {
    String id = filed("citizen", "1.001193");
    clerks().settle(id);
    Visitor owner = signedIn("citizen");
    owner.waitFor("/my/dossier?id=" + id, RESULT);
    String file = owner.page().locator(RESULT).first().getAttribute("href");
    return owner.context().request().get(file).body();
  }

  @Test
  void theCodeIsReadFromTheCameraAlsoWithoutNetwork() throws IOException {
    Path film = Film.of(CodeOnPaper.closeUp(result()), folder.resolve("paper.y4m"));
    try (Browser browser = Browsers.filming(film)) {
      Visitor reader = Visitor.arrive(browser, address(), true);
      Page page = reader.page();
      List<String> asked = new ArrayList<>();
      reader.context().onRequest(request -> asked.add(request.url()));
      reader.goTo("/qr");
      assertEquals(true, page.evaluate("!window.BarcodeDetector"));
      readsWhatIsFilmed(page);
      new CodeReader(reader).fetchLists("vi");
      assertTrue(asked.stream().anyMatch(url -> url.endsWith("/qr-reader/decode.js")));

      reader.context().setOffline(true);
      page.navigate("about:blank");
      page.navigate(address() + "/qr");
      readsWhatIsFilmed(page);
    }
  }

  @Test
  void whoeverHasNoCodeAtHandTurnsTheCameraOffAgain() throws IOException {
    BufferedImage blank = new BufferedImage(200, 200, BufferedImage.TYPE_BYTE_GRAY);
    try (Browser browser = Browsers.filming(Film.of(blank, folder.resolve("blank.y4m")))) {
      Visitor reader = Visitor.arrive(browser, address(), true);
      Page page = reader.page();
      reader.goTo("/qr");
      for (String key : List.of("Enter", "Space")) {
        page.locator("#qr-camera").press(key);
        assertThat(page.locator("#qr-stop")).isFocused();
        assertThat(page.locator("#qr-stop")).hasAccessibleDescription(Pattern.compile("đang bật"));
        assertThat(page.locator("#qr-camera")).isHidden();
        looksForAWhile(page);
        assertEquals(true, filming(page));
        reader.pageIsAccessible();

        page.keyboard().press(key);
        assertThat(page.locator("#qr-camera")).isFocused();
        assertIsOff(page);
        assertThat(page.locator(".qr-trouble:visible")).hasCount(0);
        assertThat(page.locator("#qr-answer")).isHidden();
      }
      page.locator("#qr-camera").click();
      assertThat(page.locator("#qr-video")).isVisible();
      page.locator("#qr-text").fill("HELLO");
      page.locator("#qr-paste button[type=submit]").click();
      assertThat(page.locator("[data-verdict=UNREADABLE]")).isVisible();
      page.locator("#qr-again").click();
      assertThat(page.locator("#qr-camera")).isEnabled();
      assertIsOff(page);
    }
  }

  /** Until the reader has had several pictures. */
  private static void looksForAWhile(Page page) {
    int looks = 0;
    while (!(boolean) page.evaluate("document.querySelector('video').currentTime > 0.5")) {
      assertTrue(looks++ < MOST_LOOKS, "the film never begins");
      page.waitForTimeout(PAUSE);
    }
  }

  private static Object filming(Page page) {
    return page.evaluate("document.querySelector('video').srcObject.active");
  }

  private static void assertIsOff(Page page) {
    assertThat(page.locator("#qr-video")).isHidden();
    assertThat(page.locator("#qr-stop")).isHidden();
    assertEquals(false, filming(page));
  }

  private static void readsWhatIsFilmed(Page page) {
    page.locator("#qr-camera").click();
    assertThat(page.locator("[data-verdict=GENUINE]")).isVisible();
    assertThat(page.locator("[data-fill=agency]")).hasText("Ủy ban nhân dân phường Hòa Mẫu");
    assertIsOff(page);
  }

  @Test
  void whoeverRefusesTheCameraIsToldWhatElseToDo() {
    Visitor reader = visitor();
    reader.goTo("/qr");
    reader.page().locator("#qr-camera").click();
    assertThat(reader.page().locator("#qr-no-camera")).isVisible();
    assertThat(reader.page().locator("#qr-no-reader")).isHidden();
    assertThat(reader.page().locator("#qr-camera")).isEnabled();
    assertThat(reader.page().locator("#qr-camera")).isFocused();
    reader.pageIsAccessible();
  }

  @Test
  void withoutTheReaderThePageSaysSoAndGoesOn() {
    Visitor reader = visitor();
    Predicate<String> ours = url -> url.contains("/qr-reader/");
    reader.context().route(ours, route -> route.abort());
    reader.goTo("/qr");
    reader.page().locator("#qr-camera").click();
    assertThat(reader.page().locator("#qr-no-reader")).isVisible();
    assertThat(reader.page().locator("#qr-no-camera")).isHidden();
    assertThat(reader.page().locator("#qr-ready")).isVisible();
    reader.pageIsAccessible();
  }
}
