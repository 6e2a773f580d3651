package vn.motcua.web.apply;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.AgencyLabel;
import vn.motcua.dossier.DossierDrafting;
import vn.motcua.dossier.SavedPage;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Refusal;
import vn.motcua.web.catalogue.InYourLanguage;
import vn.motcua.web.identity.MyAddress;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/** How the applicant wants to receive the result. */
@Named
@RequestScoped
public class DeliveryPage {
  private static final String KEY = "_delivery";

  @EJB private DossierDrafting drafting;
  @EJB private Agencies agencies;
  @Inject private DraftOnPage draft;
  @Inject private WebTexts texts;
  @Inject private InYourLanguage yours;
  @Inject private PostWords post;
  @Inject private MyAddress mine;

  private KeptPage kept;
  private String method;
  private String recipient;
  private String address;
  private String phone;

  @PostConstruct
  void load() {
    kept = KeptPage.of(draft, KEY);
    method = kept.text("method", "ELECTRONIC");
    recipient = kept.text("recipient", draft.getView().parties().submitterName());
    address = kept.text("address", mine.forPost());
    phone = kept.text("phone", draft.getView().parties().phone());
  }

  public List<Option> getOptions() {
    String byPost = texts.get("apply.delivery-POST");
    return List.of(
        option("ELECTRONIC", null),
        option("COUNTER", Formats.money(0L)),
        new Option("POST", byPost, post.getHint(), post.getPrice()));
  }

  private Option option(String value, String end) {
    AgencyLabel desk = draft.getView().receivingAgency();
    String address = agencies.byCode(desk.code()).address();
    return new Option(
        value,
        texts.get("apply.delivery-" + value),
        texts.of("apply.delivery-hint-" + value, yours.agency(desk.shortName()), address),
        end);
  }

  /** Keeps the choice and goes on. */
  public void save() {
    SavedPage saved = keep();
    if (!saved.problems().isEmpty()) {
      throw Refusal.of(saved.problems());
    }
    Goto.address(draft.next(KEY));
  }

  /** Keeps the choice and goes back to the tasks. */
  public void later() {
    keep();
    Goto.address(draft.address("tasks"));
  }

  private SavedPage keep() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("method", method);
    if ("POST".equals(method)) {
      values.put("recipient", recipient);
      values.put("address", address);
      values.put("phone", phone);
    }
    return kept.keep(draft.getId(), values, drafting::savePage);
  }

  public KeptPage getKept() {
    return kept;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }

  public String getRecipient() {
    return recipient;
  }

  public void setRecipient(String recipient) {
    this.recipient = recipient;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }
}
