package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.evidence.Head;

/**
 * A dossier as other features need it. Holds personal data: whoever shows it must have come through
 * {@link DossierAccess}.
 *
 * @param id inside the business tier only
 * @param version for the next command
 * @param code dossier code in the agency's new form, null before receipt
 * @param submissionNumber given at filing, null for a draft
 * @param receivingAgencyId authority that receives
 * @param competentAgencyId authority that decides
 * @param revisionId the procedure as it was when filed, for ever
 * @param dueAt null before receipt
 * @param answers page key, field key, value; reserved pages {@code _delivery} and {@code _fee}
 *     included
 * @param history where its history ends
 */
public record DossierFacts(
    long id,
    String publicId,
    long version,
    DossierStatus status,
    String submissionNumber,
    String code,
    long tenantId,
    long receivingAgencyId,
    long competentAgencyId,
    long revisionId,
    String procedureCode,
    String caseCode,
    String title,
    Channel channel,
    DossierParties parties,
    ResultMethod resultMethod,
    Instant filedAt,
    Instant receivedAt,
    Instant dueAt,
    Map<String, Map<String, Object>> answers,
    List<PaperFact> papers,
    Head history)
    implements Serializable {
  public DossierFacts {
    papers = List.copyOf(papers);
  }

  /** The code once received, else the submission number. */
  public String number() {
    return code != null ? code : submissionNumber;
  }

  /** One answer, null if not given. */
  public Object answer(String page, String field) {
    Map<String, Object> values = answers.get(page);
    return values == null ? null : values.get(field);
  }
}
