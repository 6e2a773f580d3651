package vn.motcua.web.apply;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.dossier.BeginUpload;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.PaperUploads;
import vn.motcua.dossier.PieceOutOfPlace;
import vn.motcua.dossier.UploadState;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.PageToken;
import vn.motcua.web.shell.ScriptAnswer;

/**
 * Takes papers in pieces: {@code POST /uploads?dossier=…&paper=…&name=…&size=…&sha256=…} begins,
 * {@code PUT /uploads/<id>?offset=…} adds a piece, {@code GET} tells the offset, {@code POST
 * /uploads/<id>} hands in, {@code DELETE} gives up or takes back. Offsets are bytes. Answers 409
 * with the offset for a piece out of place, 422 with the words for a refusal, 404 for an upload of
 * somebody else.
 */
@WebServlet({"/uploads", "/uploads/*"})
public class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @EJB private transient PaperUploads uploads;
  @Inject private transient PageToken token;
  @Inject private transient FileWords words;
  @Inject private transient Language language;

  /** What is done with an upload. */
  private interface Act {
    JsonObjectBuilder answer() throws IOException;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String id = path == null ? "" : path.substring(1);
    boolean reads = "GET".equals(request.getMethod());
    if (!reads && !token.isBrought()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    switch (request.getMethod()) {
      case "GET" -> answer(response, () -> told(uploads.state(id)));
      case "PUT" -> put(request, response, id);
      case "POST" -> answer(response, () -> id.isEmpty() ? begin(request) : finish(id));
      case "DELETE" -> answer(response, () -> cancel(id));
      default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private JsonObjectBuilder begin(HttpServletRequest request) {
    String digest = request.getParameter("sha256");
    return told(
        uploads.begin(
            new BeginUpload(
                request.getParameter("dossier"),
                request.getParameter("paper"),
                request.getParameter("name"),
                number(request.getParameter("size")),
                digest != null && digest.matches("[0-9a-f]{64}") ? digest : null)));
  }

  private void put(HttpServletRequest request, HttpServletResponse response, String id)
      throws IOException {
    byte[] piece = request.getInputStream().readNBytes(PaperUploads.PIECE + 1);
    long announced = request.getContentLengthLong();
    if (piece.length > PaperUploads.PIECE) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (announced >= 0 && announced != piece.length) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      long offset = number(request.getParameter("offset"));
      answer(response, () -> told(uploads.add(id, offset, piece)));
    }
  }

  /** A refused file is of no use; its pieces go at once. */
  private JsonObjectBuilder finish(String id) {
    try {
      PaperFile paper = uploads.finish(id);
      return Json.createObjectBuilder()
          .add("file", paper.publicId())
          .add("name", paper.fileName())
          .add("text", words.facts(paper));
    } catch (PieceOutOfPlace goOn) {
      throw goOn;
    } catch (NotFound none) {
      throw none;
    } catch (Refusal refused) {
      uploads.cancel(id);
      throw refused;
    }
  }

  private JsonObjectBuilder cancel(String id) {
    uploads.cancel(id);
    return Json.createObjectBuilder();
  }

  private void answer(HttpServletResponse response, Act act) throws IOException {
    try {
      ScriptAnswer.send(response, HttpServletResponse.SC_OK, act.answer());
    } catch (PieceOutOfPlace elsewhere) {
      JsonObjectBuilder body = Json.createObjectBuilder().add("offset", elsewhere.offset());
      ScriptAnswer.send(response, HttpServletResponse.SC_CONFLICT, body);
    } catch (NotFound none) {
      throw none;
    } catch (Refusal refused) {
      String text = Texts.text(language.getLocale(), refused);
      ScriptAnswer.send(response, UNPROCESSABLE, Json.createObjectBuilder().add("text", text));
    }
  }

  private static JsonObjectBuilder told(UploadState state) {
    return Json.createObjectBuilder().add("id", state.id()).add("offset", state.offset());
  }

  private static long number(String given) {
    return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
  }
}
