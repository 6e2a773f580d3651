package vn.motcua.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.web.shell.WebTexts;

/** How a dossier looks in a list and where it leads; asks no door. */
@Named("looks")
@RequestScoped
public class CardLooks {
  @Inject private WebTexts texts;

  /** Where the card's one action leads. */
  public String address(DossierCard card) {
    if (card.toDo() == null) {
      return "/my/dossier?id=" + card.publicId();
    }
    return switch (card.toDo()) {
      case CONTINUE_DRAFT -> "/apply/tasks?id=" + card.publicId();
      case PAY -> "/my/pay?id=" + card.publicId();
      case ANSWER_SUPPLEMENT -> "/my/supplement?id=" + card.publicId();
    };
  }

  private static boolean isDraft(DossierCard card) {
    return card.toDo() == DossierCard.ToDo.CONTINUE_DRAFT;
  }

  /** The gold edge of what waits for the applicant; a draft may wait. */
  public String edge(DossierCard card) {
    return isDraft(card) ? "" : "dossier--act";
  }

  /** Colour of what is to be done. */
  public String kind(DossierCard card) {
    return isDraft(card) ? "info" : "warn";
  }

  /** Icon of what is to be done. */
  public String icon(DossierCard card) {
    return switch (card.toDo()) {
      case CONTINUE_DRAFT -> "edit";
      case PAY -> "money";
      case ANSWER_SUPPLEMENT -> "alert";
    };
  }

  /** Look of its button. */
  public String look(DossierCard card) {
    return isDraft(card) ? "btn--second" : "";
  }

  /** Key of what one may do with a dossier that has ended. */
  public String afterwards(DossierCard card) {
    boolean decided =
        card.status() == DossierStatus.DONE || card.status() == DossierStatus.RETURNED;
    return decided ? "my.see-result" : "my.see-reason";
  }

  /** Word on its button. */
  public String action(DossierCard card) {
    return texts.get("my.do-" + card.toDo());
  }
}
