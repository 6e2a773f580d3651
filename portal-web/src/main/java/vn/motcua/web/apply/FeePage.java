package vn.motcua.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Exemption;
import vn.motcua.catalogue.Fee;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.fee.FeeCalculation;
import vn.motcua.fee.FeeInput;
import vn.motcua.fee.FeeQuote;
import vn.motcua.shared.PortalClock;
import vn.motcua.web.catalogue.CatalogueWords;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/** What the dossier costs and which exemption is claimed. */
@Named
@RequestScoped
public class FeePage {
  private static final String KEY = FeeInput.FEE_PAGE;
  private static final String NONE = "NONE";

  @EJB private DossierDrafting drafting;
  @Inject private DraftOnPage draft;
  @Inject private CatalogueWords words;
  @Inject private WebTexts texts;
  @Inject private PortalClock clock;

  private KeptPage kept;
  private String exemption;

  @PostConstruct
  void load() {
    kept = KeptPage.of(draft, KEY);
    exemption = kept.text(FeeInput.EXEMPTION, NONE);
  }

  /** The sum with the answers and the exemption kept so far. */
  public FeeQuote getQuote() {
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>(draft.getView().answers());
    return FeeCalculation.quote(
        draft.getRevision(),
        FeeInput.of(draft.getView().caseCode(), Channel.Kind.ONLINE, clock.today(), answers));
  }

  /** The whole sum in words of money. */
  public String sum(FeeQuote quote) {
    return quote.notSet() ? texts.get("apply.fee-not-set") : Formats.money(quote.total());
  }

  /** Whether there is anything that could be exempted. */
  public boolean isExemptible() {
    return getOptions().size() > 1;
  }

  /** {@code open} when an exemption is claimed, else null. */
  public String getClaimed() {
    return NONE.equals(exemption) ? null : "open";
  }

  /** Exemptions in force today, each once, and none. */
  public List<Option> getOptions() {
    LocalDate today = clock.today();
    Map<String, Option> byCode = new LinkedHashMap<>();
    byCode.put(NONE, new Option(NONE, texts.get("apply.no-exemption"), null));
    for (Fee fee : draft.getRevision().fees()) {
      for (Exemption one : fee.exemptions()) {
        if (one.inForce(today)) {
          byCode.putIfAbsent(one.code(), option(one));
        }
      }
    }
    return new ArrayList<>(byCode.values());
  }

  private Option option(Exemption one) {
    String hint = one.hint() == null ? null : words.say(one.hint());
    return new Option(one.code(), words.say(one.label()), hint);
  }

  /** Keeps the exemption and shows the new sum. */
  public void recount() {
    keep();
    Goto.address(draft.address("fee"));
  }

  /** Keeps the exemption and goes on. */
  public void save() {
    keep();
    Goto.address(draft.next(KEY));
  }

  private void keep() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(FeeInput.EXEMPTION, NONE.equals(exemption) ? null : exemption);
    kept.keep(draft.getId(), values, drafting::savePage);
  }

  public KeptPage getKept() {
    return kept;
  }

  public String getExemption() {
    return exemption;
  }

  public void setExemption(String exemption) {
    this.exemption = exemption;
  }
}
