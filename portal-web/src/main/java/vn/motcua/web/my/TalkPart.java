package vn.motcua.web.my;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.DossierTalk;
import vn.motcua.dossier.SayMessage;
import vn.motcua.dossier.TalkMessage;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.catalogue.InYourLanguage;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Once;
import vn.motcua.web.shell.WebTexts;

/** Questions about one's dossier and the office's answers. */
@Named("talk")
@RequestScoped
public class TalkPart {
  @EJB private DossierTalk door;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private InYourLanguage yours;
  @Inject private WebTexts texts;

  private List<TalkMessage> messages;
  private String words;

  /** Oldest first. */
  public List<TalkMessage> getMessages() {
    if (messages == null) {
      messages = door.mine(asked.getId());
    }
    return messages;
  }

  /** Name of the tab, with the number of messages. */
  public String getTab() {
    int number = getMessages().size();
    return number == 0 ? texts.get("my.tab-talk") : texts.of("my.tab-talk-n", number);
  }

  /** Who wrote a message and when. */
  public String head(TalkMessage message) {
    String moment = Formats.moment(message.writtenAt());
    return message.side() == TalkMessage.Side.APPLICANT
        ? texts.of("my.talk-asked", moment)
        : texts.of("my.talk-answered", message.who(), yours.agency(message.agency()), moment);
  }

  public void ask() {
    door.ask(new SayMessage(once.getKey(), asked.getId(), words));
    Goto.address("/my/dossier?tab=talk&done=asked&id=" + asked.getId());
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
