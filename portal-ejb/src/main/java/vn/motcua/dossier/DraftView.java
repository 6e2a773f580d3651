package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft as its owner sees it. Labels of questions and papers stand in the revision.
 *
 * @param version for {@link FileDossier}
 * @param formChanged a newer revision is in force: {@link DossierDrafting#renew} before filing
 * @param canBeFiled every task but the last is done
 * @param reasonsAgainst what other features hold against filing now, e.g. a fee that is not set
 */
public record DraftView(
    String publicId,
    long version,
    String procedureCode,
    String procedureName,
    long revisionId,
    String caseCode,
    AgencyLabel receivingAgency,
    PartiesView parties,
    Instant savedAt,
    Instant expiresAt,
    List<AnswerPage> pages,
    List<PaperSlot> papers,
    List<DraftTask> tasks,
    boolean formChanged,
    boolean canBeFiled,
    List<Reason> reasonsAgainst)
    implements Serializable {
  public DraftView {
    pages = List.copyOf(pages);
    papers = List.copyOf(papers);
    tasks = List.copyOf(tasks);
    reasonsAgainst = List.copyOf(reasonsAgainst);
  }

  /** The page with that key, present for every page of the form even if never saved. */
  public Optional<AnswerPage> page(String key) {
    return pages.stream().filter(page -> page.key().equals(key)).findFirst();
  }

  /** All answers by page and field. */
  public Map<String, Map<String, Object>> answers() {
    return AnswerPage.answersOf(pages);
  }

  public long tasksDone() {
    return tasks.stream().filter(task -> task.state() == DraftTask.State.DONE).count();
  }
}
