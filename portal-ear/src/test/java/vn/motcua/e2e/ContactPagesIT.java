package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A citizen says how he is reached and by what means he is told. */
class ContactPagesIT extends InBrowser {
  private static final Pattern CODE = Pattern.compile("(?m)^[^\\n]*: (\\d{6})\\s*$");
  private static final long PATIENCE = 30_000_000_000L;

  @Test
  void aNewAddressIsConfirmedByItsCodeWithoutJavaScript() throws Exception {
    Visitor citizen = signedInWithoutJavaScript("citizen2");
    Page page = citizen.page();
    String address = "moi." + System.nanoTime() + "@example.com";
    citizen.goTo("/my/contact");
    page.locator("#phone").fill("0900 000 777");
    page.locator("#email").fill(address);
    page.locator("#postAddress").fill("3 đường Thí Dụ, phường Hòa Mẫu");
    page.locator("#go").click();
    assertTrue(page.url().contains("/my/profile"), page.url());
    assertThat(page.locator("main")).containsText("0900 000 777");
    assertThat(page.locator("#confirm")).containsText(address);

    page.locator("#mailCode").fill("không nhớ");
    page.locator("#confirm-go").click();
    assertThat(page.locator(".error-summary")).isVisible();
    page.locator("#mailCode").fill(codeSentTo(page, address));
    page.locator("#confirm-go").click();
    assertThat(page.locator(".notice--ok")).isVisible();
    assertThat(page.locator("main dl")).not().hasCount(0);
    assertThat(page.locator("main")).containsText(address + ", đã xác nhận");
    assertEquals(0, page.locator("#confirm").count());
  }

  private static String codeSentTo(Page page, String address) throws IOException {
    long end = System.nanoTime() + PATIENCE;
    Optional<String> code = find(address);
    while (code.isEmpty()) {
      assertTrue(System.nanoTime() < end, "no mail came");
      page.waitForTimeout(250);
      code = find(address);
    }
    return code.get();
  }

  private static Optional<String> find(String address) throws IOException {
    Path mail = Path.of(System.getProperty("portal.work"), "mail");
    if (!Files.isDirectory(mail)) {
      return Optional.empty();
    }
    try (Stream<Path> letters = Files.list(mail)) {
      for (Path letter : letters.filter(one -> one.toString().endsWith(".eml")).toList()) {
        String text = Files.readString(letter);
        Matcher code = CODE.matcher(text.replace("\r", ""));
        if (text.contains(address) && code.find()) {
          return Optional.of(code.group(1));
        }
      }
    }
    return Optional.empty();
  }

  @Test
  void whatCannotBeIsSaidAtItsFieldAndStaysTyped() {
    Visitor citizen = signedIn("citizen");
    Page page = citizen.page();
    citizen.goTo("/my/contact");
    page.locator("#phone").fill("gọi sau");
    page.locator("#email").fill("khong-co-a-cong");
    page.locator("#go").click();
    assertThat(page.locator(".error-summary a[href='#phone']")).isVisible();
    assertThat(page.locator(".error-summary a[href='#email']")).isVisible();
    assertThat(page.locator("#phone")).hasValue("gọi sau");
    citizen.pageIsAccessible();
  }

  @Test
  void theFiledPageAndTheNoticesAskByWhatMeans() {
    Visitor citizen = signedInWithoutJavaScript("citizen");
    Page page = citizen.page();
    String id = filed("citizen", "1.001193");
    citizen.goTo("/apply/filed?id=" + id);
    assertThat(page.locator("#byMail")).isChecked();
    page.locator("#byMail")
        .uncheck(new com.microsoft.playwright.Locator.UncheckOptions().setForce(true));
    page.locator("#channels-go").click();
    assertTrue(page.url().contains("/apply/filed?done=channels&id=" + id), page.url());
    assertThat(page.locator("#number")).isVisible();
    assertThat(page.locator("#byMail")).not().isChecked();
    citizen.goTo("/my/notices");
    assertThat(page.locator("#byMail")).not().isChecked();
    page.locator("#byMail")
        .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
    page.locator("#channels-go").click();
    assertThat(page.locator("#byMail")).isChecked();
  }

  @Test
  void thePagesAreAccessibleInBothLanguages() {
    Visitor citizen = signedIn("citizen");
    String id = filed("citizen", "1.001193");
    for (String language : List.of("vi", "en")) {
      for (String path : List.of("/my/contact?", "/my/profile?", "/apply/filed?id=" + id + "&")) {
        assertEquals(200, citizen.goTo(path + "lang=" + language).status(), path);
        citizen.pageIsAccessible();
      }
    }
    citizen.goTo("/my/contact?lang=vi");
  }
}
