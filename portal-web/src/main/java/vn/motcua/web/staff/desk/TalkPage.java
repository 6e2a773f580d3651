package vn.motcua.web.staff.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.motcua.dossier.DossierTalk;
import vn.motcua.dossier.SayMessage;
import vn.motcua.dossier.TalkMessage;
import vn.motcua.dossier.WaitingQuestion;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;
import vn.motcua.web.staff.Desk;

/** Questions that applicants ask the office: the list of those that wait, and one dossier's. */
@Named("staffTalk")
@RequestScoped
public class TalkPage {
  @EJB private DossierTalk door;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private Desk desk;
  @Inject private WebTexts texts;

  private List<TalkMessage> messages;
  private List<WaitingQuestion> waiting;
  private String words;

  /** Of the dossier in the address, oldest first. */
  public List<TalkMessage> getMessages() {
    if (messages == null) {
      messages = door.ofOffice(asked.getId(), desk.isDesk() ? "intake" : "processing");
    }
    return messages;
  }

  /** Whether the last word is the applicant's and the reader may answer. */
  public boolean isToAnswer() {
    List<TalkMessage> all = getMessages();
    boolean waits = !all.isEmpty() && all.get(all.size() - 1).side() == TalkMessage.Side.APPLICANT;
    return waits && (desk.isDesk() || desk.isOfficer() || desk.isLeader());
  }

  /** Who wrote a message. */
  public String who(TalkMessage message) {
    return message.side() == TalkMessage.Side.APPLICANT
        ? texts.get("staff.talk-applicant")
        : texts.of("staff.talk-office", message.who(), message.agency());
  }

  /** Dossiers that wait for an answer, longest first. */
  public List<WaitingQuestion> getWaiting() {
    if (waiting == null) {
      waiting = door.waiting();
    }
    return waiting;
  }

  public void answer() {
    door.answer(new SayMessage(once.getKey(), asked.getId(), words));
    Faces.redirect("staff/dossier?id=%s&done=answered#talk", asked.getId());
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
