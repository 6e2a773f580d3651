package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.As;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FormPage;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.DossierFiling;
import vn.motcua.dossier.DraftView;
import vn.motcua.dossier.FileDossier;
import vn.motcua.dossier.SavePage;
import vn.motcua.dossier.StartDraft;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Roles;

/** The invented province for container tests: entered once, and people who file in it. */
@ApplicationScoped
public class TestProvince {
  @EJB private Agencies agencies;
  @EJB private DemoOrganisation organisation;
  @Inject private DemoEntries entries;
  @EJB private Catalogue catalogue;
  @EJB private DossierDrafting drafting;
  @EJB private DossierFiling filing;

  private boolean ready;

  /** Enters what no other test has entered. */
  public synchronized void ensure() {
    if (ready) {
      return;
    }
    As system = As.user("test", Roles.SYSTEM);
    if (agencies.find("H99.12").isEmpty()) {
      system.run(organisation::seed);
    }
    system.run(entries::seed);
    ready = true;
  }

  /**
   * A dossier filed by the citizen for himself with invented answers.
   *
   * @param given answers that matter to the test, {@code page.field} and value
   * @return its public id
   */
  public String filed(String procedureCode, Map<String, Object> given) {
    ensure();
    return As.user("citizen", Roles.CITIZEN).call(() -> file(procedureCode, given));
  }

  private String file(String procedureCode, Map<String, Object> given) {
    String id =
        drafting.start(StartDraft.forSelf(key(), procedureCode, firstCase(procedureCode), null));
    ProcedureRevision revision = catalogue.revision(drafting.open(id).revisionId());
    for (FormPage page : revision.form().pages()) {
      DraftView draft = drafting.open(id);
      draft.page(page.key()).ifPresent(answers -> save(id, page, answers, draft, given));
    }
    reserved(id, "_delivery", Map.of("method", "ELECTRONIC"));
    Map<String, Object> fee = of("_fee", given);
    if (!fee.isEmpty()) {
      reserved(id, "_fee", fee);
    }
    DraftView draft = drafting.open(id);
    return filing.file(new FileDossier(key(), id, draft.version(), true, "1")).publicId();
  }

  private void save(
      String id, FormPage page, AnswerPage answers, DraftView draft, Map<String, Object> given) {
    Map<String, Object> known = new LinkedHashMap<>(answers.values());
    known.putAll(of(page.key(), given));
    Map<String, Object> values = new InventedAnswers(7).complete(page, known, draft.answers());
    drafting.savePage(new SavePage(id, page.key(), answers.version(), values));
  }

  private void reserved(String id, String page, Map<String, Object> values) {
    long version = drafting.open(id).page(page).map(AnswerPage::version).orElse(0L);
    drafting.savePage(new SavePage(id, page, version, values));
  }

  private String firstCase(String procedureCode) {
    return catalogue.current(procedureCode).cases().get(0).code();
  }

  private static Map<String, Object> of(String page, Map<String, Object> given) {
    Map<String, Object> values = new LinkedHashMap<>();
    given.forEach(
        (path, value) -> {
          if (path.startsWith(page + ".")) {
            values.put(path.substring(page.length() + 1), value);
          }
        });
    return values;
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
