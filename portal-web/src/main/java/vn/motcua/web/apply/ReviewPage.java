package vn.motcua.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Conditions;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FormPage;
import vn.motcua.dossier.AnswerPage;
import vn.motcua.dossier.DossierFiling;
import vn.motcua.dossier.DraftView;
import vn.motcua.dossier.FileDossier;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.fee.FeeQuote;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;

/** Everything once more, the declaration, and the one button that files. */
@Named
@RequestScoped
public class ReviewPage {
  /** Version of the personal-data notice that this page shows. */
  private static final String NOTICE = "2026-07";

  @EJB private DossierFiling filing;
  @Inject private DraftOnPage draft;
  @Inject private AnswerWords answerWords;
  @Inject private CatalogueWords words;
  @Inject private WebTexts texts;
  @Inject private Once once;
  @Inject private FeePage fee;

  private boolean declared;
  private long version;

  /** A part with its questions and answers. */
  public record Group(String title, String address, List<Row> rows) {}

  /** Question and answer. */
  public record Row(String label, String value) {}

  @PostConstruct
  void load() {
    version = draft.getView().version();
  }

  /** The form's pages, the papers and the way of receiving, in this order. */
  public List<Group> getGroups() {
    DraftView view = draft.getView();
    List<Group> groups = new ArrayList<>();
    for (AnswerPage page : view.pages()) {
      FormPage form = draft.getRevision().form().page(page.key());
      if (form != null) {
        groups.add(
            new Group(
                words.say(form.title()), draft.addressOf(page.key()), rows(form, page, view)));
      }
    }
    groups.add(new Group(texts.get("apply.papers"), draft.address("papers"), papers(view)));
    groups.add(new Group(texts.get("apply.delivery"), draft.address("delivery"), delivery(view)));
    return groups;
  }

  private List<Row> rows(FormPage form, AnswerPage page, DraftView view) {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>(view.answers());
    List<Row> rows = new ArrayList<>();
    for (Field field : form.fields()) {
      if (Conditions.hold(field.showWhen(), all)) {
        Object value = page.values().get(field.key());
        rows.add(new Row(words.say(field.label()), answerWords.say(field, value)));
      }
    }
    return rows;
  }

  private List<Row> papers(DraftView view) {
    List<Row> rows = new ArrayList<>();
    for (PaperSlot slot : view.papers()) {
      String files = String.join(", ", slot.files().stream().map(one -> one.fileName()).toList());
      String value = files;
      if (files.isEmpty()) {
        value = texts.get(slot.autoFetched() ? "apply.fetched" : "apply.left-out");
      }
      rows.add(new Row(name(slot), value));
    }
    return rows;
  }

  private String name(PaperSlot slot) {
    return draft.getRevision().papers().stream()
        .filter(one -> one.key().equals(slot.key()))
        .findFirst()
        .map(one -> words.say(one.name()))
        .orElse(slot.name());
  }

  private List<Row> delivery(DraftView view) {
    Map<String, Object> values = view.answers().getOrDefault("_delivery", Map.of());
    Object method = values.get("method");
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            texts.get("apply.delivery-short"),
            method == null
                ? texts.get("apply.not-answered")
                : texts.get("apply.delivery-" + method)));
    if (values.get("address") != null) {
      rows.add(new Row(texts.get("apply.address"), values.get("address").toString()));
    }
    return rows;
  }

  /** Where it will be filed. */
  public String getAgency() {
    return draft.getView().receivingAgency().name();
  }

  public FeeQuote getQuote() {
    return fee.getQuote();
  }

  /** Files the dossier as it was shown; if it was changed since, shows it as it is now. */
  public void file() {
    String id = draft.getId();
    long shown = version;
    version = draft.getView().version();
    filing.file(new FileDossier(once.getKey(), id, shown, declared, NOTICE));
    Goto.address("/apply/filed?id=" + id);
  }

  public boolean isDeclared() {
    return declared;
  }

  public void setDeclared(boolean declared) {
    this.declared = declared;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }
}
