package vn.motcua.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.dossier.Sentence;
import vn.motcua.web.shell.Language;

/**
 * Says on an English page in English what a dossier carries in Vietnamese; what has no English
 * stays, and {@code lang} marks it: {@code <dd lang="#{yl.lang(id, text)}">#{yl.of(id, text)}}.
 */
@Named("yl")
@RequestScoped
public class InYourLanguage {
  private static final String MARK = "vi";

  @Inject private Language language;
  @Inject private EnglishOfRevisions english;

  /** A text of the revision that a dossier is about. */
  public String of(long revision, String text) {
    return plain(text) ? text : english.of(revision).getOrDefault(text, text);
  }

  /** {@code vi} where {@link #of} has no English, else null. */
  public String lang(long revision, String text) {
    return plain(text) || english.of(revision).containsKey(text) ? null : mark(text);
  }

  /** The title of a dossier. */
  public String title(String text) {
    return plain(text) ? text : english.title(text);
  }

  /** The name of an agency. */
  public String agency(String name) {
    return plain(name) ? name : english.agency(name);
  }

  /** A sentence about a dossier, agencies in it named in the reader's language. */
  public String line(Sentence sentence) {
    if (sentence == null) {
      return "";
    }
    Object[] arguments =
        sentence.arguments().stream()
            .map(argument -> argument instanceof String name ? agency(name) : argument)
            .toArray();
    return Sentence.of(sentence.key(), arguments).in(language.getLocale());
  }

  /** Marks words that somebody wrote in Vietnamese, on a page in another language. */
  public String getWritten() {
    return language.isVietnamese() ? null : MARK;
  }

  private boolean plain(String text) {
    return text == null || language.isVietnamese();
  }

  private static String mark(String text) {
    return text.codePoints().anyMatch(Character::isLetter) ? MARK : null;
  }
}
