package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.dossier.AnswerSupplement;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.dossier.SupplementAnswering;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementView;
import vn.motcua.shared.NotFound;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.apply.Uploads;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.Problems;

/** Answer what the office asked for, point by point, old beside new. */
@Named("mySupplementPage")
@RequestScoped
public class SupplementPage {
  @EJB private MyDossiers mine;
  @EJB private SupplementAnswering answering;
  @Inject private Asked asked;
  @Inject private Uploads uploads;
  @Inject private Once once;

  private DossierView dossier;
  private final Map<String, Part> chosen = new HashMap<>();
  private final Map<String, String> typed = new HashMap<>();
  private boolean confirmed;

  @PostConstruct
  void load() {
    String id = asked.getId();
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
      well &= uploads.keep(dossier.publicId(), item.target(), chosen.get(item.target()));
    }
    return well;
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
