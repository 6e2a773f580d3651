package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.AnswerSupplement;
import vn.motcua.dossier.AttachPaper;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.dossier.SupplementAnswering;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementView;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.Problems;

/** Answer what the office asked for, point by point, old beside new. */
@Named("mySupplementPage")
@RequestScoped
public class SupplementPage {
  @EJB private MyDossiers mine;
  @EJB private DossierPapers papers;
  @EJB private SupplementAnswering answering;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;
  @Inject private Once once;

  private DossierView dossier;
  private final Map<String, Part> chosen = new HashMap<>();
  private final Map<String, String> typed = new HashMap<>();
  private boolean confirmed;

  @PostConstruct
  void load() {
    String id = request.getParameter("id");
    if (id == null) {
      throw new NotFound();
    }
    dossier = mine.open(id);
    if (dossier.supplement() == null) {
      throw new NotFound();
    }
    dossier.supplement().items().stream()
        .filter(item -> item.raw() != null)
        .forEach(item -> typed.put(item.target(), item.raw().toString()));
  }

  public DossierView getDossier() {
    return dossier;
  }

  public SupplementView getRequest() {
    return dossier.supplement();
  }

  /** Input id of a point. */
  public String id(SupplementView.Item item) {
    return Problems.id(item.target());
  }

  public boolean paper(SupplementView.Item item) {
    return item.kind() == SupplementItem.Kind.PAPER;
  }

  /** Keeps the files chosen and shows the page again. */
  public void upload() {
    if (keepFiles()) {
      Goto.address("/my/supplement?id=" + dossier.publicId());
    }
  }

  /** Sends the answers. */
  public void send() {
    if (!keepFiles()) {
      return;
    }
    Map<String, Map<String, Object>> values = new LinkedHashMap<>();
    for (SupplementView.Item item : dossier.supplement().items()) {
      if (!paper(item)) {
        int dot = item.target().indexOf('.');
        values
            .computeIfAbsent(item.target().substring(0, dot), page -> new LinkedHashMap<>())
            .put(item.target().substring(dot + 1), typed.get(item.target()));
      }
    }
    long version = mine.open(dossier.publicId()).version();
    answering.answer(
        new AnswerSupplement(once.getKey(), dossier.publicId(), version, values, confirmed));
    Goto.address("/my/dossier?id=" + dossier.publicId());
  }

  private boolean keepFiles() {
    boolean well = true;
    for (SupplementView.Item item : dossier.supplement().items()) {
      Part part = chosen.get(item.target());
      if (part != null && part.getSize() > 0) {
        well &= keep(item.target(), part);
      }
    }
    return well;
  }

  private boolean keep(String paper, Part part) {
    try (InputStream content = part.getInputStream()) {
      papers.attach(
          new AttachPaper(dossier.publicId(), paper, part.getSubmittedFileName(), content));
      return true;
    } catch (Refusal refusal) {
      problems.add(
          Refusal.of(List.of(new FieldProblem(paper, refusal.messageKey(), refusal.arguments()))));
      return false;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Map<String, Part> getChosen() {
    return chosen;
  }

  public Map<String, String> getTyped() {
    return typed;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}
