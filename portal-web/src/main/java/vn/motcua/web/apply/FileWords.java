package vn.motcua.web.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.motcua.dossier.PaperFile;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.WebTexts;

/** What is said about a file that was handed in. */
@RequestScoped
public class FileWords {
  private static final long KILO = 1024;
  private static final long TENTHS = 10;

  @Inject private Language language;
  @Inject private WebTexts texts;

  /** {@code 2,1 MB, 3 trang, tải lên lúc 14:05}. */
  public String facts(PaperFile file) {
    return texts.say(
        language.getLocale(),
        "apply.file-facts",
        size(file.size()),
        file.pages(),
        Formats.time(file.attachedAt()));
  }

  /** Kilobytes, from a thousand on megabytes with one digit behind the comma. */
  static String size(long bytes) {
    long kilobytes = Math.max(1, (bytes + KILO / 2) / KILO);
    if (kilobytes < 1000) {
      return kilobytes + " KB";
    }
    long tenths = (bytes * TENTHS + KILO * KILO / 2) / (KILO * KILO);
    return tenths / TENTHS + "," + tenths % TENTHS + " MB";
  }
}
