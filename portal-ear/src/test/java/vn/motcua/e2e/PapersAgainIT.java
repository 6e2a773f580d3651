package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Papers used again and photos joined, on the applicant's pages. */
class PapersAgainIT extends InBrowser {

  private static FilePayload photo(String name, int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 200, BufferedImage.TYPE_INT_RGB), "jpg", out);
    return new FilePayload(name, "image/jpeg", out.toByteArray());
  }

  private static Locator paper(Page page) {
    return page.locator(".paper:has(input[type=file])").first();
  }

  @Test
  void photosAddedOneAfterAnotherBecomeOnePdfWithoutJavaScript() throws IOException {
    Visitor citizen = signedInWithoutJavaScript("citizen");
    Page page = citizen.page();
    String id = begun("citizen", "1.001193");
    citizen.goTo("/apply/papers?id=" + id);
    for (int i = 1; i <= 2; i++) {
      paper(page).locator("input[type=file]").setInputFiles(photo("trang-" + i + ".jpg", 300 + i));
      page.locator("#upload").click();
    }
    assertThat(paper(page).locator(".file")).hasCount(2);
    paper(page).locator(".join button").click();
    assertThat(paper(page).locator(".file")).hasCount(1);
    assertThat(paper(page).locator(".file")).containsText("trang-1-2-trang.pdf");
    assertThat(paper(page).locator(".file")).containsText("2 trang");
    assertThat(paper(page).locator(".join")).isHidden();
  }

  @Test
  void theScriptOffersToJoinAsSoonAsTwoPhotosAreThere() throws IOException {
    Visitor citizen = signedIn("citizen");
    Page page = citizen.page();
    String id = begun("citizen", "1.001193");
    citizen.goTo("/apply/papers?id=" + id);
    for (int i = 1; i <= 2; i++) {
      paper(page).locator("input[type=file]").setInputFiles(photo("anh-" + i + ".jpg", 310 + i));
      assertThat(paper(page).locator(".file a")).hasCount(i);
    }
    assertThat(paper(page).locator(".join")).isVisible();
    citizen.pageIsAccessible();
    paper(page).locator(".join button").click();
    assertThat(paper(page).locator(".file")).containsText("anh-1-2-trang.pdf");
    citizen.pageIsAccessible();
  }

  @Test
  void anEarlierPaperIsUsedWithWhereItComesFrom() {
    Visitor citizen = signedIn("citizen");
    Page page = citizen.page();
    filed("citizen", "1.001193");
    String id = begun("citizen", "1.001193");
    citizen.goTo("/apply/papers?id=" + id);
    assertThat(paper(page).locator(".reuse")).containsText("bạn nộp với hồ sơ");
    citizen.pageIsAccessible();
    for (String language : new String[] {"en", "vi"}) {
      String all = paper(page).locator("a[href*='/apply/vault']").getAttribute("href");
      citizen.goTo(all + "&lang=" + language);
      assertTrue(page.locator(".papers .paper").count() > 0);
      citizen.pageIsAccessible();
      citizen.goTo("/apply/papers?id=" + id);
    }
    paper(page).locator(".reuse button").click();
    assertThat(paper(page).locator(".file .origin")).containsText("chưa đối chiếu bản chính");
    assertThat(paper(page).locator(".reuse")).hasCount(0);
    citizen.pageIsAccessible();
  }
}
