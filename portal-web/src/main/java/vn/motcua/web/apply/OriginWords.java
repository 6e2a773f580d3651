package vn.motcua.web.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.dossier.PaperOrigin;
import vn.motcua.dossier.VaultPaper;
import vn.motcua.web.catalogue.InYourLanguage;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.WebTexts;

/** Says where a paper that is used again comes from, and whether anybody vouches for it. */
@Named("origin")
@ApplicationScoped
public class OriginWords {
  private WebTexts texts;
  private InYourLanguage yours;

  protected OriginWords() {}

  @Inject
  public OriginWords(WebTexts texts, InYourLanguage yours) {
    this.texts = texts;
    this.yours = yours;
  }

  /** Of a paper in a dossier; empty if it was sent with it. */
  public String of(PaperOrigin origin) {
    return origin == null
        ? ""
        : texts.of("apply.origin-" + origin.kind(), origin.number(), Formats.dayOf(origin.at()));
  }

  /** Of a paper that may be used. */
  public String offered(VaultPaper paper) {
    String number = paper.origin().number();
    String day = Formats.dayOf(paper.origin().at());
    return paper.agency() == null
        ? texts.of("apply.vault-HANDED_IN", paper.fileName(), number, day)
        : texts.of("apply.vault-ISSUED", number, yours.agency(paper.agency()), day);
  }
}
