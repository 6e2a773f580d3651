package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of receiving: what the post asks, where it goes, how many copies. */
class DeliveryPageIT extends InBrowser {

  @Test
  void thePriceIsSaidWithItsSourceAndAnUnknownOneIsNotFree() {
    Visitor citizen = signedIn("citizen");
    Page page = citizen.page();
    String id = begun("citizen", "1.001193");
    for (String language : List.of("en", "vi")) {
      citizen.goTo("/apply/delivery?id=" + id + "&lang=" + language);
      citizen.pageIsAccessible();
      page.locator("#method-3").check(new Locator.CheckOptions().setForce(true));
      citizen.pageIsAccessible();
    }
    Locator post = page.locator(".choice:has(#method-3)");
    assertThat(post.locator(".end")).hasText("28.000 đ");
    assertThat(post).containsText("Gửi ngoài tỉnh: chưa có giá");
    assertThat(page.locator("form")).containsText("dữ liệu trình diễn");
    assertThat(page.locator("form .sum")).containsText("8.000 đ");
  }

  @Test
  void theAddressComesFromTheProfileAndIsChangedForThisDossierOnly() {
    Visitor citizen = signedInWithoutJavaScript("citizen2");
    Page page = citizen.page();
    citizen.goTo("/my/contact");
    page.locator("#postAddress").fill("5 đường Nhận Thư, phường Hòa Mẫu");
    page.locator("#go").click();
    String id = begun("citizen2", "1.001193");
    citizen.goTo("/apply/delivery?id=" + id);
    assertThat(page.locator("#address")).hasValue("5 đường Nhận Thư, phường Hòa Mẫu");
    page.locator("#method-3").check(new Locator.CheckOptions().setForce(true));
    page.locator("#address").fill("");
    page.locator("#phone").fill("0900 000 555");
    page.locator("#go").click();
    assertThat(page.locator(".error-summary a[href='#address']")).isVisible();
    page.locator("#address").fill("7 đường Khác, phường Hòa Mẫu");
    page.locator("#go").click();
    assertTrue(!page.url().contains("/apply/delivery"), page.url());
    citizen.goTo("/apply/delivery?id=" + id);
    assertThat(page.locator("#address")).hasValue("7 đường Khác, phường Hòa Mẫu");
    citizen.goTo("/my/contact");
    assertThat(page.locator("#postAddress")).hasValue("5 đường Nhận Thư, phường Hòa Mẫu");
  }
}
