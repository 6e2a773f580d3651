package vn.motcua.web.staff.officer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import vn.motcua.catalogue.Field;
import vn.motcua.dossier.Outcome;
import vn.motcua.result.ResultDrafting;
import vn.motcua.result.ResultView;
import vn.motcua.result.SaveResult;
import vn.motcua.result.SubmitResult;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.DateBoxes;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Review;

/** The officer drafts the result, sees the paper as it will look and lays it before the leader. */
@Named
@RequestScoped
public class ResultPage {
  @EJB private ResultDrafting drafting;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Review review;
  @Inject private AnnexPart annexPart;
  @Inject private WebTexts texts;

  private ResultView view;
  private Long shown;
  private List<Entry> entries;
  private Outcome outcome;
  private String reason;
  private String legalBasis;
  private String note;

  /** One datum as it stands in its input. */
  public static class Entry {
    private final ResultView.FieldView field;
    private final DateBoxes boxes;
    private String typed;

    Entry(ResultView.FieldView field) {
      this.field = field;
      this.boxes = new DateBoxes(field.value() instanceof String day ? day : null);
      this.typed = field.value() == null || isList(field) ? null : field.value().toString();
    }

    public ResultView.FieldView getField() {
      return field;
    }

    /** How it is asked for: list, area, date, choice, number or text. */
    public String getLook() {
      return switch (field.type()) {
        case LIST -> "list";
        case TEXTAREA, ADDRESS -> "area";
        case DATE -> "date";
        case CHOICE -> field.options().isEmpty() ? "text" : "choice";
        case YESNO -> "yesno";
        default -> "text";
      };
    }

    /** Rows of a list in words; it cannot be changed here. */
    public List<String> getRows() {
      return field.value() instanceof List<?> rows
          ? rows.stream().map(Entry::row).toList()
          : List.of();
    }

    /** A date in its three boxes. */
    public DateBoxes getBoxes() {
      return boxes;
    }

    public String getTyped() {
      return typed;
    }

    public void setTyped(String typed) {
      this.typed = typed;
    }

    Object value() {
      if (field.type() == Field.Type.DATE) {
        return boxes.text();
      }
      return isList(field) ? field.value() : typed;
    }

    private static boolean isList(ResultView.FieldView field) {
      return field.type() == Field.Type.LIST;
    }

    private static String row(Object row) {
      return row instanceof Map<?, ?> cells
          ? String.join("; ", cells.values().stream().map(String::valueOf).toList())
          : String.valueOf(row);
    }
  }

  public ResultView getView() {
    if (view == null) {
      view = drafting.open(asked.getId());
      outcome = view.outcome() == null ? Outcome.GRANTED : view.outcome();
      reason = view.reason();
      legalBasis = view.legalBasis();
    }
    return view;
  }

  public List<Entry> getEntries() {
    if (entries == null) {
      entries = new ArrayList<>();
      getView().fields().forEach(field -> entries.add(new Entry(field)));
    }
    return entries;
  }

  /** There is a draft that can be shown as a paper. */
  public boolean isDrafted() {
    return getView().publicId() != null;
  }

  public boolean isOpen() {
    return getView().state() == null || getView().state().isOpen();
  }

  public void save() {
    keep();
    Faces.redirect("staff/result?id=%s&done=saved", asked.getId());
  }

  /** Saves, says what is missing, else restates what will be laid before the leader. */
  public void check() {
    keep();
    if (!view.problems().isEmpty()) {
      throw Refusal.of(view.problems());
    }
    review.show();
  }

  public void submit() {
    long version = getVersion();
    shown = null;
    drafting.submit(new SubmitResult(once.getKey(), asked.getId(), version, note));
    Faces.redirect("staff/result?id=%s&done=submitted", asked.getId());
  }

  private void keep() {
    Map<String, Object> values = new LinkedHashMap<>();
    getEntries().forEach(entry -> values.put(entry.getField().key(), entry.value()));
    long version = getVersion();
    shown = null;
    view =
        drafting.save(new SaveResult(asked.getId(), version, outcome, values, reason, legalBasis));
    view = annexPart.keep(view);
  }

  /** The draft's version as the page was shown with it. */
  public long getVersion() {
    return shown == null ? getView().version() : shown;
  }

  public void setVersion(long version) {
    shown = version;
  }

  /** Key of the sentence that restates what is proposed. */
  public String getProposalKey() {
    return "staff.submit-" + getOutcome();
  }

  /** How many annexes will be laid before the leader, in a sentence; empty if none. */
  public String getWithAnnexes() {
    int annexes = getView().annexes().size();
    return annexes == 0 ? "" : texts.of("staff.submit-annexes", annexes);
  }

  public boolean isRefused() {
    return getOutcome() == Outcome.REFUSED;
  }

  public Outcome getOutcome() {
    getView();
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    getView();
    this.outcome = outcome;
  }

  public String getReason() {
    getView();
    return reason;
  }

  public void setReason(String reason) {
    getView();
    this.reason = reason;
  }

  public String getLegalBasis() {
    getView();
    return legalBasis;
  }

  public void setLegalBasis(String legalBasis) {
    getView();
    this.legalBasis = legalBasis;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
