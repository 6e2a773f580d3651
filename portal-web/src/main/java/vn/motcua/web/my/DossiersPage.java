package vn.motcua.web.my;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierGroup;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.dossier.MyDossiersFilter;
import vn.motcua.dossier.MyDossiersPage;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/** One's own dossiers: what needs one first, what goes on, what is done. */
@Named
@RequestScoped
public class DossiersPage {
  private static final int PAGE = 20;

  @EJB private MyDossiers mine;
  @Inject private Asked asked;
  @Inject private HttpServletRequest request;
  @Inject private WebTexts texts;

  private MyDossiersPage found;
  private DossierGroup group;
  private String words;
  private int page;

  @PostConstruct
  void load() {
    group = asked.choice("group", DossierGroup.class, null);
    words = request.getParameter("q");
    page = page(request.getParameter("page"));
    found = mine.list(new MyDossiersFilter(group, words, page));
  }

  private static int page(String text) {
    return text != null && text.matches("[1-9]\\d{0,4}") ? Integer.parseInt(text) : 1;
  }

  public List<DossierCard> getNeeding() {
    return found.in(DossierGroup.NEEDS_YOU);
  }

  public List<DossierCard> getGoing() {
    return found.in(DossierGroup.IN_PROGRESS);
  }

  public List<DossierCard> getDone() {
    return found.in(DossierGroup.DONE);
  }

  public boolean isNone() {
    return found.items().isEmpty();
  }

  public long getTotal() {
    return found.counts().values().stream().mapToLong(Long::longValue).sum();
  }

  public DossierGroup[] getGroups() {
    return DossierGroup.values();
  }

  public long count(DossierGroup one) {
    return found.counts().getOrDefault(one, 0L);
  }

  /** The term that counts now: the office's answer before it is received, then the due date. */
  public String until(DossierCard card) {
    String key = card.status() == DossierStatus.NEW ? "my.answer-by" : "my.until";
    return texts.of(card.late() ? "my.late" : key, Formats.dayOf(card.until()));
  }

  /** Look of one of the four stages, with the dossier at {@code at}. */
  public String stage(int at, long one, boolean late) {
    if (at > one) {
      return "done";
    }
    return at < one ? "" : late ? "on late" : "on";
  }

  public boolean isMore() {
    return (long) page * PAGE < found.total();
  }

  public int getPage() {
    return page;
  }

  public DossierGroup getGroup() {
    return group;
  }

  public String getWords() {
    return words;
  }
}
