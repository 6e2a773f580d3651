package vn.motcua.issuing.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.fee.ReceiptFacts;
import vn.motcua.issuing.PaperHead;
import vn.motcua.issuing.PaperWords;
import vn.motcua.shared.Texts;

/** What stands on a receipt (NĐ 254/2026, Điều 23.2) and on a confirmation of payment. */
@ApplicationScoped
class ReceiptModels {
  @Inject private PaperHead head;
  @Inject private Persons persons;
  @EJB private DossierAccess dossiers;

  Map<String, Object> of(ReceiptFacts facts) {
    DossierFacts dossier = dossiers.byId(facts.dossierId());
    ReceiptFacts.Issuer issuer = facts.issuer();
    Map<String, Object> model =
        head.of(
            issuer.agencyId(), facts.payment().paidAt(), PaperWords.text("foot." + facts.kind()));
    model.put("collector", collector(issuer));
    model.put("form", orBlank(issuer.formSymbol()));
    model.put("symbol", orBlank(issuer.receiptSymbol()));
    String day = PaperWords.longDate(PaperWords.day(facts.payment().paidAt()));
    model.put("date", day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1));
    model.put("payer", persons.submitter(dossier));
    model.put("code", dossier.number());
    model.put("codeLabel", FormModels.codeLabel(dossier));
    model.put("request", dossier.procedureCode() + " – " + dossier.title());
    model.put("lines", lines(facts));
    model.put("total", PaperWords.grouped(facts.amount()));
    model.put("totalWords", facts.amountInWords());
    model.put("method", method(facts.payment()));
    model.put("basis", joined(facts.lines().stream().map(ReceiptFacts.Line::basis)));
    String exemption = joined(facts.lines().stream().map(ReceiptFacts.Line::exemption));
    model.put("exemption", exemption.isEmpty() ? PaperWords.text("none") : exemption);
    return model;
  }

  private static Map<String, String> collector(ReceiptFacts.Issuer issuer) {
    return Map.of(
        "name", issuer.name(),
        "taxCode", orBlank(issuer.taxCode()),
        "address", orBlank(issuer.address()));
  }

  private static List<Map<String, String>> lines(ReceiptFacts facts) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (ReceiptFacts.Line line : facts.lines()) {
      lines.add(
          Map.of(
              "no", String.valueOf(lines.size() + 1),
              "name", line.name(),
              "unit", Texts.text(Texts.VIETNAMESE, line.unitKey()),
              "quantity", PaperWords.grouped(line.quantity()),
              "price", line.unitAmount() == null ? "" : PaperWords.grouped(line.unitAmount()),
              "amount", PaperWords.grouped(line.amount())));
    }
    return lines;
  }

  private static String method(ReceiptFacts.Payment payment) {
    return PaperWords.text(
        "paid-by",
        Texts.text(Texts.VIETNAMESE, payment.method().nameKey()),
        payment.reference() == null ? orBlank(payment.transaction()) : payment.reference(),
        PaperWords.hour(payment.paidAt()),
        PaperWords.shortDate(PaperWords.day(payment.paidAt())));
  }

  private static String joined(Stream<String> texts) {
    return texts.filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
  }

  private static String orBlank(String text) {
    return text == null ? "" : text;
  }
}
