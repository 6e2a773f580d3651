package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageMemoryTest {
  private final PageMemory memory = new PageMemory();
  private int made;
  private int status = 200;

  private final FilterChain page =
      (request, response) -> {
        made++;
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setStatus(status);
        answer.setContentType("text/html;charset=UTF-8");
        answer.getWriter().write("đây là trang " + made);
      };

  @Test
  void theSameAddressIsMadeOnce() throws IOException, ServletException {
    assertEquals("đây là trang 1", ask("GET", "q=khai"));
    assertEquals("đây là trang 1", ask("GET", "q=khai"));
    assertEquals("đây là trang 2", ask("GET", "q=nhà"));
  }

  @Test
  void eachLanguageHasItsOwnPage() throws IOException, ServletException {
    assertEquals("đây là trang 1", ask("GET", "q=khai"));
    assertEquals("đây là trang 2", ask("GET", "q=khai", new Cookie("lang", "en")));
    assertEquals("đây là trang 1", ask("GET", "q=khai", new Cookie("lang", "vi")));
  }

  @Test
  void whoMayHaveASessionGetsAPageOfHisOwn() throws IOException, ServletException {
    Cookie session = new Cookie("JSESSIONID", "abc");
    assertEquals("đây là trang 1", ask("GET", "q=khai", session));
    assertEquals("đây là trang 2", ask("GET", "q=khai", session));
    assertEquals("đây là trang 3", ask("GET", "q=khai"));
  }

  @Test
  void whatIsNotAPageIsNotKept() throws IOException, ServletException {
    status = 404;
    assertEquals("đây là trang 1", ask("GET", "code=0"));
    assertEquals("đây là trang 2", ask("GET", "code=0"));
  }

  @Test
  void onlyReadingIsAnsweredFromMemory() throws IOException, ServletException {
    assertEquals("đây là trang 1", ask("GET", "q=khai"));
    assertEquals("đây là trang 2", ask("POST", "q=khai"));
  }

  private String ask(String method, String query, Cookie... cookies)
      throws IOException, ServletException {
    Answer answer = new Answer();
    memory.doFilter(request(method, query, cookies), answer.response(), page);
    answer.writer.flush();
    return answer.body.toString(StandardCharsets.UTF_8);
  }

  private static HttpServletRequest request(String method, String query, Cookie... cookies) {
    return proxy(
        HttpServletRequest.class,
        (name, given) ->
            switch (name) {
              case "getMethod" -> method;
              case "getRequestURI" -> "/procedures";
              case "getQueryString" -> query;
              case "getCookies" -> cookies;
              default -> null;
            });
  }

  /** The container's answer: what arrived at the reader. */
  private static final class Answer {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(body, false, StandardCharsets.UTF_8);
    private int status = 200;

    HttpServletResponse response() {
      return proxy(
          HttpServletResponse.class,
          (name, given) ->
              switch (name) {
                case "getStatus" -> status;
                case "setStatus" -> status = (int) given[0];
                case "getContentType" -> "text/html;charset=UTF-8";
                case "getCharacterEncoding" -> "UTF-8";
                case "isCommitted" -> false;
                case "getOutputStream" -> into(body);
                case "getWriter" -> writer;
                default -> null;
              });
    }

    private static ServletOutputStream into(ByteArrayOutputStream body) {
      return new ServletOutputStream() {
        @Override
        public void write(int one) {
          body.write(one);
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new IllegalStateException();
        }
      };
    }
  }

  private interface Reply {
    Object to(String name, Object[] given);
  }

  private static <T> T proxy(Class<T> type, Reply reply) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, called, given) -> reply.to(called.getName(), given)));
  }
}
