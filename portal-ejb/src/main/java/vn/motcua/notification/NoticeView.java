package vn.motcua.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import vn.motcua.shared.Texts;

/**
 * One notice for the person signed in.
 *
 * @param publicId name of the notice
 * @param kind what it tells
 * @param about the dossier it is about
 * @param createdAt when it was written
 * @param read whether it has been read
 */
public record NoticeView(
    String publicId, NoticeKind kind, About about, Instant createdAt, boolean read)
    implements Serializable {

  /** The one-line sentence. */
  public String title(Locale locale) {
    return sentence(locale, "title");
  }

  /** What to know or do, one or two sentences. */
  public String text(Locale locale) {
    return sentence(locale, "text");
  }

  private String sentence(Locale locale, String which) {
    return Texts.text(locale, kind.key(which), about.number(), about.title(), about.moment());
  }

  /** Where it leads on the portal. */
  public String link() {
    return kind.link(about);
  }
}
