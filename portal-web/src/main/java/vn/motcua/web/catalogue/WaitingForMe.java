package vn.motcua.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierGroup;
import vn.motcua.dossier.MyDossiers;
import vn.motcua.dossier.MyDossiersFilter;
import vn.motcua.dossier.MyDossiersPage;
import vn.motcua.web.shell.Visitor;

/** On home, before everything: what waits for the signed-in citizen, and what goes on. */
@Named
@RequestScoped
public class WaitingForMe {
  private static final int MOST_ACTS = 6;
  private static final int MOST_RUNNING = 4;

  @Inject private MyDossiers mine;
  @Inject private Visitor visitor;

  private List<DossierCard> acts = List.of();
  private List<DossierCard> running = List.of();
  private long waiting;

  /** Reads the dossiers of a citizen; nothing for anybody else. */
  public void load() {
    if (!visitor.isCitizen()) {
      return;
    }
    MyDossiersPage page = mine.list(MyDossiersFilter.everything());
    acts = page.in(DossierGroup.NEEDS_YOU).stream().limit(MOST_ACTS).toList();
    running = page.in(DossierGroup.IN_PROGRESS).stream().limit(MOST_RUNNING).toList();
    waiting = page.counts().getOrDefault(DossierGroup.NEEDS_YOU, 0L);
  }

  public List<DossierCard> getActs() {
    return acts;
  }

  public List<DossierCard> getRunning() {
    return running;
  }

  public long getWaiting() {
    return waiting;
  }

  /** Key of the tag and, with {@code -go}, of the button. */
  public String act(DossierCard card) {
    return "catalogue.todo." + card.toDo();
  }

  /** Look of one of the four stages: done, on, on late, or to come. */
  public String stage(DossierCard card, int place) {
    if (place < card.stage()) {
      return "done";
    }
    String on = card.late() ? "on late" : "on";
    return place == card.stage() ? on : "";
  }
}
