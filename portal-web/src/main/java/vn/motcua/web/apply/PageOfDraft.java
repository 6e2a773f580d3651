package vn.motcua.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.FormPage;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.DraftView;
import vn.motcua.shared.NotFound;

/** The page of questions named in the address, {@code ?page=}, with the draft's answers in it. */
@RequestScoped
public class PageOfDraft {
  @Inject private DraftOnPage draft;
  @Inject private AnswerFields making;
  @Inject private HttpServletRequest request;

  private FormPage form;
  private AnswerPage kept;
  private List<AnswerField> fields;

  @PostConstruct
  void load() {
    DraftView view = draft.getView();
    String key = request.getParameter("page");
    form = key == null ? null : draft.getRevision().form().page(key);
    kept = view.page(String.valueOf(key)).orElseThrow(NotFound::new);
    if (form == null) {
      throw new NotFound();
    }
    fields = making.of(form, kept.values(), view.answers());
  }

  FormPage form() {
    return form;
  }

  AnswerPage kept() {
    return kept;
  }

  /** The questions that are asked or may come up, with what is typed into them. */
  List<AnswerField> fields() {
    return fields;
  }

  /** What is typed, by the question's key; null clears an answer. */
  Map<String, Object> typed() {
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.getId(), field.typed()));
    return values;
  }

  /** Nobody has saved it yet, and some of its answers come from the person's profile. */
  boolean prefilled() {
    return kept.version() == 0 && form.fields().stream().anyMatch(field -> field.prefill() != null);
  }
}
