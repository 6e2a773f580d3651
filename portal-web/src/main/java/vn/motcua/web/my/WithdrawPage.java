package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.DossierWithdrawal;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.dossier.RequestWithdrawal;
import vn.motcua.dossier.WithdrawalCause;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.apply.Option;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;

/** Withdraw a dossier, with its consequences said before it counts. */
@Named
@RequestScoped
public class WithdrawPage {
  @EJB private MyDossiers mine;
  @EJB private DossierWithdrawal withdrawal;
  @Inject private Asked asked;
  @Inject private WebTexts texts;
  @Inject private Once once;

  private DossierView dossier;
  private long version;
  private String cause;
  private String words;

  @PostConstruct
  void load() {
    String id = asked.getId();
    dossier = mine.open(id);
    version = dossier.version();
  }

  public List<Option> getCauses() {
    return Arrays.stream(WithdrawalCause.values())
        .map(one -> new Option(one.name(), texts.get("my.cause-" + one), null))
        .toList();
  }

  /** Key of the sentence that says what withdrawing does; once received, an officer confirms. */
  public String getEffect() {
    return dossier.code() == null ? "my.withdraw-now" : "my.withdraw-later";
  }

  /** Withdraws and shows the dossier. */
  public void withdraw() {
    WithdrawalCause chosen = cause == null ? null : WithdrawalCause.valueOf(cause);
    long shown = version;
    version = dossier.version();
    withdrawal.request(
        new RequestWithdrawal(once.getKey(), dossier.publicId(), shown, chosen, words));
    Goto.address("/my/dossier?id=" + dossier.publicId());
  }

  public DossierView getDossier() {
    return dossier;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public String getCause() {
    return cause;
  }

  public void setCause(String cause) {
    this.cause = cause;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
