package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.PaperFact;
import vn.motcua.dossier.domain.AnswerRow;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.identity.IdentityNumber;

/** Gathers a dossier with its answers and papers: two queries, whatever its size. */
@ApplicationScoped
public class FactsReader {
  @Inject private DossierRepository dossiers;

  public DossierFacts facts(Dossier dossier) {
    return facts(dossier, answers(dossier), papers(dossier));
  }

  /** With answers and papers that are at hand already. */
  public DossierFacts facts(
      Dossier dossier, Map<String, Map<String, Object>> answers, List<PaperFact> papers) {
    return new DossierFacts(
        dossier.id(),
        dossier.publicId(),
        dossier.version(),
        dossier.status(),
        dossier.submissionNumber(),
        dossier.code(),
        dossier.place().tenantId(),
        dossier.place().receivingAgencyId(),
        dossier.place().competentAgencyId(),
        dossier.revisionId(),
        dossier.procedureCode(),
        dossier.caseCode(),
        dossier.title(),
        dossier.channel(),
        dossier.parties().facts(),
        dossier.resultMethod(),
        dossier.terms().filedAt(),
        dossier.terms().receivedAt(),
        dossier.terms().dueAt(),
        answers,
        papers,
        dossier.historyEnd());
  }

  /** Page key, field key, value. */
  public Map<String, Map<String, Object>> answers(Dossier dossier) {
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    for (AnswerRow page : dossiers.pages(dossier.id())) {
      answers.put(page.pageKey(), Json.answers(page.answers()));
    }
    return answers;
  }

  /**
   * The answers with the facts that conditions of a revision may ask for, under {@code _dossier}.
   */
  public static Map<String, Map<String, Object>> withFacts(
      Dossier dossier, Map<String, Map<String, Object>> answers) {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>(answers);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("capacity", dossier.parties().facts().capacity().name());
    facts.put("caseCode", dossier.caseCode());
    facts.put("channel", dossier.channel().name());
    all.put("_dossier", facts);
    return all;
  }

  public List<PaperFact> papers(Dossier dossier) {
    return dossiers.papers(dossier.id()).stream().map(HandedPaper::fact).toList();
  }

  public static DossierSummary summary(Dossier dossier) {
    return new DossierSummary(
        dossier.id(),
        dossier.publicId(),
        dossier.number(),
        dossier.status(),
        dossier.procedureCode(),
        dossier.title(),
        dossier.parties().facts().subjectName(),
        masked(dossier.parties().facts().subjectIdentity()),
        dossier.place().receivingAgencyId(),
        dossier.place().competentAgencyId(),
        dossier.terms().filedAt(),
        dossier.terms().receivedAt(),
        dossier.terms().dueAt());
  }

  /** An identity number or code as lists show it, null for null. */
  public static String masked(String identity) {
    return identity == null
        ? null
        : IdentityNumber.read(identity).map(IdentityNumber::masked).orElse(identity);
  }
}
