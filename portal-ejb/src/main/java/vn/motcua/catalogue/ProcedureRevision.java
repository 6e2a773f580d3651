package vn.motcua.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One published state of a procedure, complete in itself. A dossier keeps the revision it was filed
 * under for ever.
 *
 * @param id null until published, like {@code number} and {@code digest}
 * @param validTo last day, null = until a later revision begins
 * @param level 1 to 4 in the older reckoning; {@code service} in the newer
 * @param partialReason why the service is only partial, with {@code legalGround}; null when full
 * @param authority who decides, in words
 * @param steps what happens, in words (trình tự)
 * @param intakeLimit time for the answer after filing online
 * @param supplementLimit time the applicant has to answer a request for a supplement
 * @param schema JSON Schema 2020-12 of all answers, made from the form at publication
 * @param synonyms what people call it
 */
public record ProcedureRevision(
    Long id,
    String code,
    Integer number,
    String digest,
    LocalDate validFrom,
    LocalDate validTo,
    Words name,
    Words shortName,
    Words summary,
    Kind kind,
    State state,
    FieldOfWork field,
    int level,
    Service service,
    PartialReason partialReason,
    Words legalGround,
    List<Subject> subjects,
    List<Capacity> capacities,
    String publishedBy,
    Words authority,
    Competence competence,
    List<Words> steps,
    List<Channel> channels,
    List<ProcedureCase> cases,
    TimeLimit intakeLimit,
    TimeLimit supplementLimit,
    SupplementClock clockAfterSupplement,
    List<Paper> papers,
    Form form,
    JsonNode schema,
    List<Fee> fees,
    List<ResultKind> results,
    ProcessGraph process,
    List<LegalBasis> legalBases,
    Words requirements,
    List<SourceNote> sources,
    List<String> synonyms) {

  /** Standard = the same everywhere; specific = of one province; local = outside the catalogue. */
  public enum Kind {
    STANDARD,
    SPECIFIC,
    LOCAL
  }

  /** Only an active procedure can be filed. */
  public enum State {
    ACTIVE,
    SUSPENDED,
    ABOLISHED
  }

  /** Toàn trình or một phần (NĐ 224/2026, Điều 14). */
  public enum Service {
    FULL,
    PARTIAL
  }

  /** The four grounds for a partial service (NĐ 224/2026, Điều 14). */
  public enum PartialReason {
    APPLICANT_PRESENT,
    SITE_CHECK,
    TECHNICAL_FAULT,
    OTHER_TECHNICAL
  }

  /** Who may need it. */
  public enum Subject {
    CITIZEN,
    OVERSEAS_VIETNAMESE,
    FOREIGNER,
    BUSINESS,
    COOPERATIVE,
    ORGANISATION
  }

  /** In which capacity it may be filed. */
  public enum Capacity {
    SELF,
    FAMILY,
    MANDATE,
    COMPANY,
    CLERK
  }

  /** What an answered supplement does to the due date. */
  public enum SupplementClock {
    RESTART,
    PAUSE
  }

  public ProcedureRevision {
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    capacities = capacities == null ? List.of() : List.copyOf(capacities);
    steps = steps == null ? List.of() : List.copyOf(steps);
    channels = channels == null ? List.of() : List.copyOf(channels);
    cases = cases == null ? List.of() : List.copyOf(cases);
    papers = papers == null ? List.of() : List.copyOf(papers);
    fees = fees == null ? List.of() : List.copyOf(fees);
    results = results == null ? List.of() : List.copyOf(results);
    legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
    sources = sources == null ? List.of() : List.copyOf(sources);
    synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
  }

  /** The case of this code. */
  public Optional<ProcedureCase> caseOf(String caseCode) {
    return cases.stream().filter(one -> one.code().equals(caseCode)).findFirst();
  }

  /** The papers to hand in or show in this case, given the answers and the facts of the dossier. */
  public List<Paper> papersFor(String caseCode, Map<String, ? extends Map<String, ?>> answers) {
    return papers.stream()
        .filter(paper -> paper.belongsTo(caseCode))
        .filter(paper -> Conditions.hold(paper.showWhen(), answers))
        .toList();
  }

  /** The question pages that these answers leave open. */
  public List<FormPage> pagesFor(Map<String, ? extends Map<String, ?>> answers) {
    return form.pages().stream().filter(page -> Conditions.hold(page.showWhen(), answers)).toList();
  }

  /** True when the part was compared with the text in force; a part without a note counts as so. */
  public boolean verified(String part) {
    return sources.stream().filter(note -> note.part().equals(part)).allMatch(SourceNote::verified);
  }

  /**
   * Why it cannot be filed online on this day: a message key, or nothing when it can. A fee that is
   * not set closes online filing, because nobody may be asked to pay an unknown amount.
   */
  public Optional<String> closedOnline(LocalDate day) {
    if (state != State.ACTIVE) {
      return Optional.of("catalogue.closed." + state.name().toLowerCase(java.util.Locale.ROOT));
    }
    if (level < 3 || channels.stream().noneMatch(c -> c.kind() == Channel.Kind.ONLINE)) {
      return Optional.of("catalogue.closed.counter-only");
    }
    return feesKnown(Channel.Kind.ONLINE, day)
        ? Optional.empty()
        : Optional.of("catalogue.closed.fee-not-set");
  }

  /** True when every fee of the channel has a known amount on the day. */
  public boolean feesKnown(Channel.Kind channel, LocalDate day) {
    return fees.stream().allMatch(fee -> fee.tariff(channel, day).map(Tariff::known).orElse(false));
  }
}
