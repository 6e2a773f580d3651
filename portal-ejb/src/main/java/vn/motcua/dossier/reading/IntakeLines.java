package vn.motcua.dossier.reading;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Paper;
import vn.motcua.dossier.IntakeItem;
import vn.motcua.dossier.IntakePage;
import vn.motcua.dossier.IntakeQuery;
import vn.motcua.dossier.domain.AnswerRow;
import vn.motcua.dossier.domain.Cursor;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.IntakeLists;
import vn.motcua.dossier.persistence.PageFacts;
import vn.motcua.dossier.work.Clocks;
import vn.motcua.dossier.work.DossierScope;
import vn.motcua.dossier.work.DraftBook;
import vn.motcua.dossier.work.PaperSlots;
import vn.motcua.shared.PortalClock;

/** Makes the pages of the desk's queues. */
@ApplicationScoped
public class IntakeLines {
  private static final int LARGEST = 100;

  @Inject private IntakeLists lists;
  @Inject private PageFacts pageFacts;
  @Inject private Labels labels;
  @Inject private Clocks clocks;
  @Inject private PortalClock clock;
  @EJB private Catalogue catalogue;

  public IntakePage page(IntakeQuery query, DossierScope scope) {
    var bodies = new IntakeLists.Bodies(scope.tenantId(), scope.agencies());
    int size = Math.min(LARGEST, Math.max(1, query.size()));
    List<Dossier> found =
        lists.page(
            query.tab(),
            bodies,
            new IntakeLists.Filter(query.procedureCode(), query.words()),
            Cursor.read(query.after()).orElse(Cursor.START),
            size + 1);
    List<Dossier> shown = found.subList(0, Math.min(size, found.size()));
    String next =
        found.size() > size ? IntakeLists.cursor(query.tab(), shown.get(size - 1)).text() : null;
    return new IntakePage(items(shown), next, counts(bodies));
  }

  private Map<IntakeQuery.Tab, Integer> counts(IntakeLists.Bodies bodies) {
    Map<IntakeQuery.Tab, Integer> counts = new EnumMap<>(IntakeQuery.Tab.class);
    for (IntakeQuery.Tab tab : IntakeQuery.Tab.values()) {
      counts.put(tab, lists.count(tab, bodies));
    }
    return counts;
  }

  private List<IntakeItem> items(List<Dossier> dossiers) {
    List<Long> ids = dossiers.stream().map(Dossier::id).toList();
    Map<Long, List<AnswerRow>> pages = pageFacts.pages(ids);
    Map<Long, Set<String>> papers = pageFacts.paperKeys(ids);
    Instant now = clock.now();
    return dossiers.stream()
        .map(
            one ->
                item(
                    one,
                    required(one, pages.getOrDefault(one.id(), List.of())),
                    papers.getOrDefault(one.id(), Set.of()),
                    now))
        .toList();
  }

  private Set<String> required(Dossier dossier, List<AnswerRow> pages) {
    Map<String, Map<String, Object>> answers =
        DraftBook.answers(
            dossier,
            pages.stream().collect(Collectors.toMap(AnswerRow::pageKey, Function.identity())));
    return PaperSlots.asked(catalogue.revision(dossier.revisionId()), dossier.caseCode(), answers)
        .stream()
        .filter(paper -> paper.required() && !paper.autoFetched())
        .map(Paper::key)
        .collect(Collectors.toSet());
  }

  private IntakeItem item(Dossier dossier, Set<String> required, Set<String> given, Instant now) {
    Instant due = dossier.terms().intakeDueAt();
    return new IntakeItem(
        dossier.publicId(),
        dossier.number(),
        dossier.terms().filedAt(),
        due,
        due == null ? null : clocks.officeTimeLeft(now, due),
        dossier.procedureCode(),
        dossier.title(),
        dossier.parties().facts().subjectName(),
        labels.shortName(dossier.place().receivingAgencyId()),
        dossier.status(),
        dossier.resultMethod(),
        (int) required.stream().filter(given::contains).count(),
        required.size(),
        dossier.paymentAwaited(),
        dossier.supplementsAsked() > 0);
  }
}
