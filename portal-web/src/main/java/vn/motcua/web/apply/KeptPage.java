package vn.motcua.web.apply;

import java.util.Map;
import java.util.function.Function;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.PageConflict;
import vn.motcua.dossier.SavePage;
import vn.motcua.dossier.SavedPage;

/** A page of a draft on the version that was shown; what is kept goes on top of that only. */
public final class KeptPage {
  private final String key;
  private final Map<String, Object> values;
  private long base;

  private KeptPage(String key, Map<String, Object> values, long base) {
    this.key = key;
    this.values = values;
    this.base = base;
  }

  /** What is kept of this page now. */
  static KeptPage of(DraftOnPage draft, String key) {
    AnswerPage kept = draft.getView().page(key).orElse(null);
    return kept == null
        ? new KeptPage(key, Map.of(), 0)
        : new KeptPage(key, kept.values(), kept.version());
  }

  /** The value of this name, another if there is none. */
  String text(String name, String otherwise) {
    Object value = values.get(name);
    return value == null ? otherwise : value.toString();
  }

  /**
   * Keeps new values.
   *
   * @throws vn.motcua.shared.Refusal if another window has kept something since
   */
  SavedPage keep(
      String draftId, Map<String, Object> changed, Function<SavePage, SavedPage> keeping) {
    try {
      SavedPage saved = keeping.apply(new SavePage(draftId, key, base, changed));
      if (!saved.problems().isEmpty()) {
        base = saved.version();
      }
      return saved;
    } catch (PageConflict elsewhere) {
      base = elsewhere.currentVersion();
      throw elsewhere.inOneSentence();
    }
  }

  public long getBase() {
    return base;
  }

  public void setBase(long base) {
    this.base = base;
  }
}
