package vn.motcua.web.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.motcua.issuing.IssuedFile;

/**
 * A file about to be sent. PDF and pictures may be shown in the browser, anything else is saved.
 *
 * @param name file name to save under, null to leave it to the browser
 * @param size bytes
 * @param content read once and closed by {@link #to}
 */
public record Sending(String name, String type, long size, InputStream content) {
  public static final String PDF = "application/pdf";

  /** A paper handed out. */
  static Sending of(IssuedFile paper) {
    return new Sending(paper.fileName(), paper.mediaType(), paper.size(), paper.content());
  }

  /** A text to be saved. */
  static Sending text(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Sending(
        name, "text/plain;charset=UTF-8", bytes.length, new ByteArrayInputStream(bytes));
  }

  /**
   * Sends it and closes the content.
   *
   * @param save save it also if it could be shown
   */
  public void to(HttpServletResponse response, boolean save) throws IOException {
    try (content) {
      boolean shown = PDF.equals(type) || type.startsWith("image/");
      String how = shown && !save ? "inline" : "attachment";
      response.setContentType(type);
      response.setContentLengthLong(size);
      response.setHeader("Content-Disposition", name == null ? how : how + named());
      response.setHeader("Cache-Control", "private, no-store");
      content.transferTo(response.getOutputStream());
    }
  }

  private String named() {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "; filename*=UTF-8''" + encoded;
  }
}
