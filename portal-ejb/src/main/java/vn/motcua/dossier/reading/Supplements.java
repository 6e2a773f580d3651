package vn.motcua.dossier.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementView;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.domain.Supplement;
import vn.motcua.dossier.domain.SupplementPoint;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.dossier.work.DraftForm;
import vn.motcua.dossier.work.Target;
import vn.motcua.organisation.OfficerView;

/** Shows requests for corrections with old and new answers. */
@ApplicationScoped
public class Supplements {
  @Inject private ProcessRepository rows;
  @Inject private Labels labels;

  /** All requests of the dossier, latest first. */
  public List<SupplementView> of(
      Dossier dossier, ProcedureRevision revision, List<HandedPaper> papers) {
    List<Supplement> requests = rows.supplements(dossier.id());
    if (requests.isEmpty()) {
      return List.of();
    }
    Map<Long, List<SupplementPoint>> points = rows.points(dossier.id());
    return requests.stream()
        .map(
            request ->
                view(request, points.getOrDefault(request.id(), List.of()), revision, papers))
        .toList();
  }

  /** What answers were before corrections changed them, by {@code page.field}. */
  public static Map<String, String> before(List<SupplementView> supplements) {
    Map<String, String> before = new HashMap<>();
    for (SupplementView supplement : supplements) {
      if (supplement.answeredAt() != null) {
        supplement.items().stream()
            .filter(item -> item.kind() == SupplementItem.Kind.FIELD)
            .forEach(item -> before.put(item.target(), item.oldValue()));
      }
    }
    return before;
  }

  private SupplementView view(
      Supplement request,
      List<SupplementPoint> points,
      ProcedureRevision revision,
      List<HandedPaper> papers) {
    OfficerView asker = labels.officer(request.askedByPositionId());
    return new SupplementView(
        request.askedAt(),
        request.answerBy(),
        asker == null ? null : asker.fullName(),
        asker == null ? null : asker.title(),
        labels.shortName(request.askedByAgencyId()),
        request.message(),
        request.beforeReceipt(),
        request.beforeReceipt() ? null : request.clockRule().name(),
        request.answeredAt(),
        points.stream().map(point -> item(request, point, revision, papers)).toList());
  }

  private static SupplementView.Item item(
      Supplement request,
      SupplementPoint point,
      ProcedureRevision revision,
      List<HandedPaper> papers) {
    SupplementItem item = point.item();
    if (item.kind() == SupplementItem.Kind.PAPER) {
      return new SupplementView.Item(
          item.kind(),
          item.target(),
          paperName(revision, item.target()),
          item.note(),
          null,
          null,
          files(papers, item.target(), request, false),
          files(papers, item.target(), request, true));
    }
    Target target = Target.of(item.target());
    Field field = DraftForm.field(revision, target.page(), target.field());
    Object raw = Json.value(point.oldValue());
    return new SupplementView.Item(
        item.kind(),
        item.target(),
        field == null ? item.target() : field.label().vi(),
        item.note(),
        field == null ? null : Answers.text(field, raw),
        raw,
        List.of(),
        List.of());
  }

  private static String paperName(ProcedureRevision revision, String key) {
    return revision.papers().stream()
        .filter(paper -> paper.key().equals(key))
        .map(Paper::name)
        .map(name -> name.vi())
        .findFirst()
        .orElse(key);
  }

  private static List<PaperFile> files(
      List<HandedPaper> papers, String key, Supplement request, boolean since) {
    return papers.stream()
        .filter(paper -> paper.paperKey().equals(key))
        .filter(
            paper ->
                since == (paper.supplement() && !paper.attachedAt().isBefore(request.askedAt())))
        .map(HandedPaper::view)
        .toList();
  }
}
