package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.Test;

/** The interface for programs, as it is promised. */
class InterfaceIT extends InBrowser {

  @Test
  void proceduresAreFoundAndShown() {
    APIResponse found = get("/api/v1/procedures?q=dang+ky+khai+sinh");
    assertEquals(200, found.status());
    assertTrue(found.text().contains("\"code\":\"1.001193\""), found.text());
    APIResponse one = get("/api/v1/procedures/1.001193");
    assertEquals(200, one.status());
    assertTrue(one.text().contains("\"papers\":["), one.text());
  }

  @Test
  void whatDoesNotExistIsAProblemDocument() {
    for (String path :
        new String[] {
          "/api/v1/procedures/9.999999", "/api/v1/dossiers/xyz/progress", "/api/v1/nothing"
        }) {
      APIResponse answer = get(path);
      assertEquals(404, answer.status(), path);
      assertTrue(answer.headers().get("content-type").startsWith("application/problem+json"), path);
      assertTrue(answer.text().contains("\"detail\":"), answer.text());
      assertFalse(answer.text().contains("Exception"), answer.text());
    }
  }

  @Test
  void aNumberThatIsNoneIsAProblemToo() {
    APIResponse answer = get("/api/v1/procedures?page=abc");
    assertTrue(answer.status() >= 400 && answer.status() < 500, answer.text());
    assertFalse(answer.text().contains("Exception"), answer.text());
  }

  @Test
  void thePortalIsHealthyAndDescribesItself() {
    assertTrue(get("/api/v1/health").text().contains("\"status\":\"UP\""));
    assertTrue(get("/api/v1/openapi").text().contains("/api/v1/procedures/{code}"));
  }

  private APIResponse get(String path) {
    return visitor().context().request().get(address() + path);
  }
}
