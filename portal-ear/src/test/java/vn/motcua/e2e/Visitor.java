package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.nio.file.Path;

/** Somebody at a browser of his own: his cookies, his window, his language. */
public final class Visitor implements AutoCloseable {
  /** Width of a small telephone. */
  public static final int NARROW = 360;

  /** Width of an office screen. */
  public static final int WIDE = 1280;

  private static final int HEIGHT = 900;
  private static final long PATIENCE = 30_000_000_000L;
  private static final double PAUSE = 250;

  private final BrowserContext context;
  private final Page page;

  private Visitor(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
  }

  static Visitor arrive(Browser browser, String address, boolean javaScript) {
    var options =
        new Browser.NewContextOptions()
            .setBaseURL(address)
            .setViewportSize(WIDE, HEIGHT)
            .setLocale("vi-VN")
            .setTimezoneId("Asia/Ho_Chi_Minh")
            .setAcceptDownloads(true)
            .setJavaScriptEnabled(javaScript);
    return new Visitor(browser.newContext(options));
  }

  /** Somebody at a browser that another has left, in a new window. */
  static Visitor again(BrowserContext context) {
    return new Visitor(context);
  }

  /** The page he looks at. */
  public Page page() {
    return page;
  }

  /** Cookies and storage of this visitor. */
  public BrowserContext context() {
    return context;
  }

  /** Goes to a path of the portal and gives the answer of the server. */
  public Response goTo(String path) {
    try {
      return page.navigate(path);
    } catch (PlaywrightException given) {
      if (!given.getMessage().contains("net::ERR_ABORTED")) {
        throw given;
      }
      page.waitForLoadState(); // The browser gave up for a way it was still on: once more.
      return page.navigate(path);
    }
  }

  /** Signs in with the demo password and waits for the page behind. */
  public Visitor signIn(String userName) {
    goTo("/sign-in");
    page.locator("input[type=text], input:not([type])").first().fill(userName);
    page.locator("input[type=password]").fill("motcua-demo");
    page.locator("input[type=password]").press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /** Takes over another visitor's cookies, but nothing his browser has stored of pages. */
  public Visitor withCookiesOf(Visitor other) {
    context.addCookies(other.context.cookies());
    return this;
  }

  /** Loads a path again and again, some seconds at most, until the page shows the element. */
  public void waitFor(String path, String selector) {
    long end = System.nanoTime() + PATIENCE;
    goTo(path);
    while (page.locator(selector).count() == 0) {
      assertTrue(System.nanoTime() < end, "never shows " + selector + ": " + page.url());
      page.waitForTimeout(PAUSE);
      goTo(path);
    }
  }

  /** Makes the window as wide as a telephone or an office screen. */
  public void widen(int width) {
    page.setViewportSize(width, HEIGHT);
  }

  /**
   * The page has no finding of axe and no sideways scrolling, at 360 and at 1280 pixels; the window
   * is wide afterwards. Needs JavaScript.
   */
  public void pageIsAccessible() {
    for (int width : new int[] {NARROW, WIDE}) {
      widen(width);
      assertEquals("", Axe.findings(page), "axe at " + width + " px on " + page.url());
      Object scrolled =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertTrue(
          ((Number) scrolled).intValue() <= 0,
          "sideways scrolling at " + width + " px on " + page.url());
    }
  }

  /** Keeps a picture of the whole page as target/screenshots/name.png. */
  public void photograph(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  /** Closes his windows; what the browser has stored stays. */
  void leave() {
    context.pages().forEach(Page::close);
  }

  @Override
  public void close() {
    context.close();
  }
}
