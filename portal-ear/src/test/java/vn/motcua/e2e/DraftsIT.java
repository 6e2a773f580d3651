package vn.motcua.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Hurry, several windows and long pauses: nothing saved is lost, nothing is filed twice. */
class DraftsIT extends InBrowser {
  private static final String BIRTH = "1.001193";

  /** Sends the open form twice at the same moment and gives both addresses it ended at. */
  private static final String SEND_TWICE =
      """
      async () => {
        const form = document.getElementById('review');
        const body = new URLSearchParams(new FormData(form, document.getElementById('file')));
        const send = () => fetch(form.action, { method: 'POST', body });
        const answers = await Promise.all([send(), send()]);
        return answers.map((answer) => answer.url);
      }""";

  @Test
  void aDoubleClickASecondTabAndTheBackButtonFileOneDossier() {
    Visitor citizen = signedIn("citizen");
    String id = prepared("citizen", BIRTH);
    int before = dossiers(citizen);
    declare(citizen, id);
    Page other = citizen.context().newPage();
    other.navigate("/apply/review?id=" + id);
    other.locator("#declared").check();

    Page page = citizen.page();
    page.locator("#file").dblclick();
    page.waitForURL(address -> address.contains("/apply/filed?id=" + id));
    String number = page.locator("#number").innerText();
    other.locator("#file").click();
    other.waitForURL(address -> address.contains("/apply/filed?id=" + id));
    assertThat(other.locator("#number")).hasText(number);
    page.goBack();
    assertThat(page.locator("#number")).hasText(number);
    assertEquals(before, dossiers(citizen));
  }

  @Test
  void twoSendingsAtTheSameMomentFileOneDossier() {
    Visitor citizen = signedIn("citizen2");
    String id = prepared("citizen2", BIRTH);
    int before = dossiers(citizen);
    declare(citizen, id);
    Object ends = citizen.page().evaluate(SEND_TWICE);
    Set<Object> addresses = new TreeSet<>((List<?>) ends);
    assertEquals(Set.of(address() + "/apply/filed?id=" + id), addresses);
    assertEquals(before, dossiers(citizen));
    citizen.waitFor("/my/dossier?id=" + id, "a[href*='/issued/']");
    assertEquals(1, citizen.page().locator("a[href*='/issued/']").count());
  }

  @Test
  void twoTabsOnOnePageLoseNothing() {
    Visitor citizen = signedInWithoutJavaScript("citizen");
    String id = begun("citizen", BIRTH);
    String address = "/apply/question?id=" + id + "&page=child";
    Page here = citizen.page();
    Page there = citizen.context().newPage();
    here.navigate(address);
    there.navigate(address);
    save(there, "#birthPlace", "Trạm y tế Thí Dụ");
    save(here, "#hometown", "Quê mẫu");
    here.navigate(address);
    assertThat(here.locator("#birthPlace")).hasValue("Trạm y tế Thí Dụ");
    assertThat(here.locator("#hometown")).hasValue("Quê mẫu");

    there.navigate(address);
    save(there, "#birthPlace", "Bệnh viện Thí Dụ");
    save(here, "#birthPlace", "Bệnh viện Mẫu");
    assertThat(here.locator("#birthPlace-e")).containsText("Nơi khác đã ghi “Bệnh viện Thí Dụ”");
    assertThat(here.locator("#birthPlace")).hasValue("Bệnh viện Mẫu");
    save(here, "#birthPlace", "Bệnh viện Mẫu");
    there.navigate(address);
    assertThat(there.locator("#birthPlace")).hasValue("Bệnh viện Mẫu");
    assertThat(there.locator("#hometown")).hasValue("Quê mẫu");
  }

  @Test
  void aCheckPageOlderThanTheDraftIsNoticedBeforeItIsFiled() {
    Visitor citizen = signedIn("citizen");
    String id = prepared("citizen", BIRTH);
    declare(citizen, id);
    Page other = citizen.context().newPage();
    other.navigate("/apply/question?id=" + id + "&page=child");
    save(other, "#hometown", "Quê mới");
    other.waitForURL(address -> !address.contains("page=child"));
    Page page = citizen.page();
    page.locator("#file").click();
    assertThat(page.locator("#errors")).containsText("Hồ sơ vừa được thay đổi ở nơi khác");
    assertThat(page.locator("main")).containsText("Quê mới");
    assertThat(page.locator("#declared")).isChecked();
    page.locator("#file").click();
    page.waitForURL(address -> address.contains("/apply/filed?id=" + id));
  }

  @Test
  void afterAnExpiredSessionSigningInGoesOnWithTheDraft() {
    Visitor citizen = visitorWithoutJavaScript().signIn("citizen");
    String id = begun("citizen", BIRTH);
    int before = dossiers(citizen);
    String address = "/apply/question?id=" + id + "&page=child";
    Page page = citizen.page();
    citizen.goTo(address);
    save(page, "#birthPlace", "Đã lưu trước đó");
    citizen.goTo(address);
    page.locator("#hometown").fill("Chưa lưu");
    citizen.context().clearCookies();
    page.locator("#go").click();
    page.waitForURL(url -> url.contains("/sign-in?from="));
    page.locator("#username").fill("citizen");
    page.locator("#password").fill("motcua-demo");
    page.locator("#sign-in .btn").click();
    page.waitForURL(url -> url.contains(address));
    assertThat(page.locator(".ribbon")).containsText("Phần đã lưu vẫn còn");
    assertThat(page.locator("#birthPlace")).hasValue("Đã lưu trước đó");
    save(page, "#hometown", "Nhập lại");
    citizen.goTo(address);
    assertThat(page.locator("#hometown")).hasValue("Nhập lại");
    assertEquals(before, dossiers(citizen));
  }

  /** On the check page, all but the last press. */
  private static void declare(Visitor citizen, String draft) {
    citizen.goTo("/apply/review?id=" + draft);
    citizen.page().locator("#declared").check();
  }

  private static void save(Page page, String field, String answer) {
    page.locator(field).fill(answer);
    page.locator("#go").click();
    page.waitForLoadState();
  }

  /** How many dossiers and drafts this person has. */
  private static int dossiers(Visitor citizen) {
    citizen.goTo("/my/dossiers");
    return Integer.parseInt(citizen.page().locator(".tabs .count").first().innerText().strip());
  }
}
