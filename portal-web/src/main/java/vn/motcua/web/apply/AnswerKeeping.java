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
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.PageConflict;
import vn.motcua.dossier.SavePage;
import vn.motcua.dossier.SavedPage;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;
import vn.motcua.shared.VietText;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.PageToken;
import vn.motcua.web.shell.ScriptAnswer;
import vn.motcua.web.shell.WebTexts;

/**
 * Keeps a page of questions while it is filled in, through the same door as its button: {@code POST
 * /apply/keep?id=…&page=…} with the inputs by their ids and {@code base}. Answers 200 with the
 * version to send next and the words to show, 409 if the same question was answered elsewhere, 422
 * for another refusal.
 */
@WebServlet("/apply/keep")
public class AnswerKeeping extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  @EJB private transient DossierDrafting drafting;
  @Inject private transient DraftOnPage draft;
  @Inject private transient PageOfDraft page;
  @Inject private transient PageToken token;
  @Inject private transient Language language;
  @Inject private transient WebTexts texts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!token.isBrought()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      SavedPage saved = drafting.savePage(command(request));
      String at = Formats.time(saved.savedAt());
      JsonObjectBuilder body = said(texts.say(language.getLocale(), "apply.saved-at", at));
      ScriptAnswer.send(response, HttpServletResponse.SC_OK, body.add("base", saved.version()));
    } catch (PageConflict elsewhere) {
      String words = texts.text(language.getLocale(), "apply.changed-elsewhere");
      ScriptAnswer.send(response, HttpServletResponse.SC_CONFLICT, said(words));
    } catch (NotFound none) {
      throw none;
    } catch (Refusal refused) {
      String words = Texts.text(language.getLocale(), refused);
      ScriptAnswer.send(response, UNPROCESSABLE, said(words));
    }
  }

  private static JsonObjectBuilder said(String words) {
    return Json.createObjectBuilder().add("text", words);
  }

  private SavePage command(HttpServletRequest request) {
    for (AnswerField field : page.fields()) {
      field.take(name -> clean(request.getParameter(name)));
    }
    String base = request.getParameter("base");
    long version = base != null && base.matches("\\d{1,18}") ? Long.parseLong(base) : 0;
    return new SavePage(draft.getId(), page.form().key(), version, page.typed());
  }

  private static String clean(String typed) {
    String clean = typed == null ? "" : VietText.clean(typed);
    return clean.isEmpty() ? null : clean;
  }
}
