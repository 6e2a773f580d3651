package vn.motcua.issuing.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DueExplanation;
import vn.motcua.dossier.FormFacts;
import vn.motcua.dossier.FormKind;
import vn.motcua.dossier.PaperFact;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.SupplementView;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.CanonicalJson;
import vn.motcua.issuing.PaperHead;
import vn.motcua.issuing.PaperWords;
import vn.motcua.issuing.VerifyAddress;

/** What stands on the confirmation of filing and on forms 01 to 04 (TT 01/2018/TT-VPCP). */
@ApplicationScoped
class FormModels {
  private static final int SHOWN_DIGEST = 16;
  private static final String DASH = "–";

  @Inject private PaperHead head;
  @Inject private Persons persons;
  @Inject private FeePhrase fees;
  @EJB private Catalogue catalogue;

  Map<String, Object> of(FormKind kind, FormFacts facts) {
    DossierFacts dossier = facts.dossier();
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    Map<String, Object> model = common(kind, facts, revision);
    switch (kind) {
      case FILING_CONFIRMATION -> addFiling(model, facts, revision);
      case FORM_01 -> addReceipt(model, facts, revision);
      case FORM_02 -> addSupplement(model, facts.supplement());
      case FORM_03 -> {
        model.put("reason", orBlank(facts.reason()));
        model.put("paperCount", PaperWords.twoDigits(dossier.papers().size()));
        model.put("fee", fees.of(dossier, revision));
      }
      case FORM_04 -> addApology(model, facts);
    }
    return model;
  }

  /** How the number beside the code is called. */
  static String codeLabel(DossierFacts dossier) {
    return PaperWords.text(dossier.code() == null ? "label.submission" : "label.code");
  }

  private Map<String, Object> common(FormKind kind, FormFacts facts, ProcedureRevision revision) {
    DossierFacts dossier = facts.dossier();
    Map<String, Object> model =
        head.of(dossier.receivingAgencyId(), facts.happenedAt(), PaperWords.text("foot." + kind));
    boolean filing = kind == FormKind.FILING_CONFIRMATION;
    String code = filing ? dossier.submissionNumber() : dossier.number();
    model.put("code", code);
    model.put("codeLabel", filing ? PaperWords.text("label.submission") : codeLabel(dossier));
    model.put("qr", VerifyAddress.progress(code));
    model.put("headNumber", "");
    String agency = facts.agency().name();
    boolean stateBody = Boolean.TRUE.equals(model.get("stateBody"));
    model.put("desk", stateBody ? PaperWords.text("desk", agency) : agency);
    model.put("person", persons.submitter(dossier));
    model.put("subject", orBlank(facts.parties().subjectName()));
    model.put("request", dossier.procedureCode() + " – " + revision.name().vi());
    model.put("online", dossier.channel() == Channel.ONLINE);
    model.put("channel", PaperWords.text("channel." + dossier.channel()));
    model.put("filed", PaperWords.moment(dossier.filedAt()));
    model.put("officer", officer(facts));
    model.put("history", PaperWords.history(facts.history()));
    return model;
  }

  private static Map<String, String> officer(FormFacts facts) {
    return Map.of(
        "name", orBlank(facts.officerName()),
        "title", orBlank(facts.officerTitle()),
        "phone", orBlank(facts.agency().phone()));
  }

  private void addFiling(Map<String, Object> model, FormFacts facts, ProcedureRevision revision) {
    String digest = revision.digest();
    model.put(
        "revision",
        Map.of(
            "number", String.valueOf(revision.number()),
            "digest", digest.substring(0, Math.min(SHOWN_DIGEST, digest.length()))));
    String answers = CanonicalJson.write(facts.dossier().answers());
    model.put("answersDigest", Sha256.hexOf(answers.getBytes(StandardCharsets.UTF_8)));
    model.put("files", files(facts));
    model.put("nextStep", PaperWords.text("next-step", words(revision.intakeLimit())));
  }

  private static List<Map<String, String>> files(FormFacts facts) {
    Map<String, String> names = new HashMap<>();
    facts.papers().forEach(slot -> names.put(slot.key(), slot.name()));
    List<Map<String, String>> files = new ArrayList<>();
    for (PaperFact paper : facts.dossier().papers()) {
      files.add(
          Map.of(
              "no", String.valueOf(files.size() + 2),
              "name", names.getOrDefault(paper.paperKey(), paper.fileName()),
              "pages", String.valueOf(paper.pages()),
              "digest", paper.sha256()));
    }
    return files;
  }

  private void addReceipt(Map<String, Object> model, FormFacts facts, ProcedureRevision revision) {
    DossierFacts dossier = facts.dossier();
    model.put("papers", papers(facts, revision));
    model.put("term", term(facts));
    model.put("received", PaperWords.moment(dossier.receivedAt()));
    model.put("due", moment(dossier.dueAt()));
    model.put("collect", collect(facts));
    model.put("fee", fees.of(dossier, revision));
  }

  private static List<Map<String, String>> papers(FormFacts facts, ProcedureRevision revision) {
    List<Map<String, String>> rows = new ArrayList<>();
    rows.add(row(rows, revision.form().title().vi(), "paper.electronic", "1"));
    for (PaperSlot slot : facts.papers()) {
      if (!slot.files().isEmpty()) {
        String copies = String.valueOf(slot.files().size());
        rows.add(row(rows, slot.name(), "paper.electronic", copies));
      } else if (slot.autoFetched()) {
        rows.add(row(rows, slot.name(), "paper.fetched", DASH));
      }
    }
    return rows;
  }

  private static Map<String, String> row(
      List<Map<String, String>> rows, String name, String kindKey, String copies) {
    return Map.of(
        "no",
        String.valueOf(rows.size() + 1),
        "name",
        name,
        "kind",
        PaperWords.text(kindKey),
        "copies",
        copies);
  }

  private static String term(FormFacts facts) {
    boolean known = facts.dueExplanation() != null && facts.dueExplanation().words() != null;
    return known ? facts.dueExplanation().words() : PaperWords.text("term.none");
  }

  private static Map<String, String> moment(Instant time) {
    return time == null ? Map.of("time", DASH, "date", "") : PaperWords.moment(time);
  }

  private static String collect(FormFacts facts) {
    DossierFacts dossier = facts.dossier();
    Object address = dossier.answer("_delivery", "address");
    return switch (dossier.resultMethod()) {
      case ELECTRONIC -> PaperWords.text("collect.ELECTRONIC");
      case COUNTER -> PaperWords.text("collect.COUNTER", facts.agency().name());
      case POST -> PaperWords.text("collect.POST", address == null ? "" : address);
    };
  }

  /** The explanation kept at receipt still holds the date promised until now. */
  private static void addApology(Map<String, Object> model, FormFacts facts) {
    DossierFacts dossier = facts.dossier();
    DueExplanation before = facts.dueExplanation();
    model.put("reason", orBlank(facts.reason()));
    model.put("received", PaperWords.moment(dossier.receivedAt()));
    model.put("promised", moment(before == null ? null : before.dueAt()));
    model.put("due", moment(dossier.dueAt()));
  }

  private static void addSupplement(Map<String, Object> model, SupplementView request) {
    List<Map<String, String>> items = new ArrayList<>();
    for (SupplementView.Item item : request.items()) {
      items.add(
          Map.of(
              "no", String.valueOf(items.size() + 1),
              "name", item.label(),
              "todo", orBlank(item.note())));
    }
    model.put("items", items);
    model.put("reason", orBlank(request.message()));
    model.put("until", PaperWords.moment(request.answerBy()));
    String rule = request.rule() == null ? "BEFORE" : request.rule();
    model.put("clock", PaperWords.text("clock." + rule));
  }

  private static String words(TimeLimit limit) {
    if (limit == null) {
      return PaperWords.text("term.none");
    }
    return limit.words() != null
        ? limit.words().vi()
        : PaperWords.text("unit." + limit.unit(), limit.quantity());
  }

  private static String orBlank(String text) {
    return text == null ? "" : text;
  }
}
