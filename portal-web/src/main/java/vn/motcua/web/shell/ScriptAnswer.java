package vn.motcua.web.shell;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A short answer in JSON to a script of our own pages; never kept by anybody. */
public final class ScriptAnswer {
  private ScriptAnswer() {}

  /** Sends status and body. */
  public static void send(HttpServletResponse response, int status, JsonObjectBuilder body)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    try (JsonWriter writer = Json.createWriter(response.getWriter())) {
      writer.writeObject(body.build());
    }
  }
}
