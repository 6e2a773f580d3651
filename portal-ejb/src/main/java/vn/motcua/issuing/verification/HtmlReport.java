package vn.motcua.issuing.verification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.motcua.issuing.Conclusion;
import vn.motcua.issuing.FileReport;
import vn.motcua.issuing.SignatureCheck;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.SignatureView;

/**
 * The report as one HTML file that needs nothing else, in Vietnamese and then in English: to print,
 * to keep, to hand to somebody.
 */
public final class HtmlReport {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss xxx", Locale.ROOT)
          .withZone(PortalClock.ZONE);
  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#111}"
          + "table{border-collapse:collapse;width:100%;margin:1rem 0}"
          + "th,td{border:1px solid #767676;padding:.35rem .5rem;text-align:left;"
          + "vertical-align:top;overflow-wrap:anywhere}th{width:40%;font-weight:normal}"
          + "main+main{border-top:3px solid #111;margin-top:3rem}code{overflow-wrap:anywhere}";

  private final StringBuilder html = new StringBuilder(8192);
  private Locale locale;

  private HtmlReport() {}

  /**
   * The report as HTML.
   *
   * @param paper what the register says of it in both languages, Vietnamese first; null elements if
   *     it is not ours
   */
  public static String write(VerificationReport report, List<String> paper) {
    HtmlReport page = new HtmlReport();
    page.html.append("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"UTF-8\"/>");
    page.html.append("<meta name=\"viewport\" content=\"width=device-width\"/><title>");
    page.html.append(Texts.text(Texts.VIETNAMESE, "issuing.report.title"));
    page.html.append("</title><style>").append(STYLE).append("</style></head><body>");
    page.in(Texts.VIETNAMESE, report, paper.get(0));
    page.in(Locale.ENGLISH, report, paper.get(1));
    page.html.append("</body></html>\n");
    return page.html.toString();
  }

  private void in(Locale language, VerificationReport report, String paper) {
    locale = language;
    html.append("<main lang=\"").append(locale.getLanguage()).append("\">");
    element("h1", say("issuing.report.title"));
    element("p", say("issuing.report.verdict." + report.verdict()));
    html.append("<ul>");
    for (VerificationReason reason : report.reasons()) {
      element("li", say(reason.messageKey()));
    }
    html.append("</ul>");
    element("p", say(report.releasedByUs() ? "issuing.report.ours" : "issuing.report.not-ours"));
    if (paper != null) {
      element("p", paper);
    }
    report.files().forEach(this::file);
    element("p", say("issuing.report.made", time(report.checkedAt()), report.checkedBy()));
    element("p", say("issuing.report.again"));
    html.append("</main>");
  }

  private void file(FileReport file) {
    element("h2", say("issuing.report.file", file.format() == null ? "–" : file.format().name()));
    html.append("<p>SHA-256: <code>").append(file.sha256()).append("</code></p>");
    element("p", standard(file.conclusion()));
    element("p", say(file.conclusion().messageKey()));
    file.signatures().forEach(signature -> signature(signature, file.conclusionOf(signature)));
    element("h3", say("issuing.report.checks"));
    html.append("<table>");
    for (SignatureCheck.Answered answered : file.checks()) {
      String answer = say(answered.status().messageKey());
      row(
          say(answered.check().messageKey()),
          answered.reason() == null ? answer : answer + " " + say(answered.reason().messageKey()));
    }
    html.append("</table>");
  }

  private String standard(Conclusion conclusion) {
    String sub = conclusion.sub() == null ? "" : " / " + conclusion.sub();
    return say("issuing.report.standard", conclusion.indication().shown() + sub);
  }

  private void signature(SignatureView signature, Conclusion conclusion) {
    element("h3", say("issuing.report.signature", signature.format()));
    element("p", standard(conclusion));
    html.append("<table>");
    boolean agency = signature.holder() == HolderKind.ORGANISATION;
    row(say(agency ? "issuing.report.signer-agency" : "issuing.report.signer"), signature.signer());
    row(say("issuing.report.position"), signature.title());
    row(say("issuing.report.organisation"), signature.organisation());
    row(say("issuing.report.signed-at"), time(signature.signedAt()));
    row(say("issuing.report.stamped-at"), time(signature.stampedAt()));
    row(
        say("issuing.report.valid"),
        time(signature.validFrom()) + " – " + time(signature.validUntil()));
    row(say("issuing.report.revoked-at"), time(signature.revokedAt()));
    row(say("issuing.report.listed-at"), time(signature.listedAt()));
    row(say("issuing.report.algorithm"), signature.algorithm());
    row(
        say("issuing.report.covers"),
        say(signature.coversWholeFile() ? "issuing.report.whole" : "issuing.report.part"));
    row(say("issuing.report.chain"), String.join(" → ", signature.chain()));
    row(say("issuing.report.serial"), signature.serial());
    html.append("</table>");
  }

  private static String time(Instant time) {
    return time == null ? "–" : TIME.format(time);
  }

  private void row(String name, String value) {
    html.append("<tr><th scope=\"row\">").append(escaped(name)).append("</th><td>");
    html.append(value == null || value.isEmpty() ? "–" : escaped(value)).append("</td></tr>");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append('>');
  }

  private String say(String key, Object... values) {
    return Texts.text(locale, key, values);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
