package vn.motcua.web.staff.officer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.document.ContentPolicy;
import vn.motcua.result.AttachAnnex;
import vn.motcua.result.DetachAnnex;
import vn.motcua.result.ResultAnnexes;
import vn.motcua.result.ResultView;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.WebTexts;

/**
 * Annexes on the page of a draft: what was ticked goes, what was chosen comes, with each saving.
 */
@Named
@RequestScoped
public class AnnexPart {
  private static final List<String> OF_THE_FILE = List.of("document.", "signing.", "result.annex-");

  @EJB private ResultAnnexes annexes;
  @Inject private HttpServletRequest request;
  @Inject private WebTexts texts;

  private String title;
  private Part file;

  /**
   * Does what the form asks of a draft just saved.
   *
   * @return the draft as it is afterwards
   * @throws Refusal as {@link ResultAnnexes}, what is about the file at its field
   */
  ResultView keep(ResultView draft) {
    ResultView view = draft;
    for (String gone : ticked().toList()) {
      view = annexes.detach(new DetachAnnex(view.dossierPublicId(), view.version(), gone));
    }
    byte[] chosen = chosen();
    boolean asked = chosen.length > 0 || title != null && !title.isBlank();
    return asked ? attached(view, chosen) : view;
  }

  private ResultView attached(ResultView draft, byte[] chosen) {
    try {
      ResultView view =
          annexes.attach(new AttachAnnex(draft.dossierPublicId(), draft.version(), title, chosen));
      title = null;
      return view;
    } catch (Refusal refusal) {
      boolean ofTheFile = OF_THE_FILE.stream().anyMatch(refusal.messageKey()::startsWith);
      throw ofTheFile ? refusal.at("annex") : refusal;
    }
  }

  private Stream<String> ticked() {
    return Optional.ofNullable(request.getParameterValues("detach")).stream().flatMap(Stream::of);
  }

  private byte[] chosen() {
    if (file == null) {
      return new byte[0];
    }
    try (InputStream content = file.getInputStream()) {
      return content.readNBytes((int) ContentPolicy.UPLOAD_LIMIT + 1);
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }

  /** What may be chosen, in a sentence. */
  public String getHint() {
    return texts.of("staff.annex-hint", annexes.largest(), annexes.most());
  }

  /** Whether one more may be attached. */
  public boolean isRoom(ResultView view) {
    return view.annexes().size() < annexes.most();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
