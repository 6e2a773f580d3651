package vn.motcua.issuing.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DueExplanation;
import vn.motcua.dossier.FormFacts;
import vn.motcua.dossier.FormKind;
import vn.motcua.dossier.PaperFact;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.sealing.ReceiptRows;
import vn.motcua.issuing.sealing.ReceiptText;
import vn.motcua.organisation.Agencies;

/** Writes the XML receipts that go with the confirmation of filing and with form 01. */
@ApplicationScoped
class FormReceipts {
  @Inject private ReceiptRows rows;
  @Inject private FeePhrase fees;
  @EJB private Catalogue catalogue;
  @EJB private Agencies agencies;

  /** Keeps the receipt of a paper just issued, to be sealed; other forms have none. */
  void keep(FormKind kind, FormFacts facts, RegisteredPaper paper) {
    boolean receipt = kind == FormKind.FILING_CONFIRMATION || kind == FormKind.FORM_01;
    if (receipt && paper.state() == PaperState.ISSUED) {
      rows.add(paper.id(), paper.agencyId(), text(kind, facts, paper));
    }
  }

  private ReceiptText text(FormKind kind, FormFacts facts, RegisteredPaper paper) {
    DossierFacts dossier = facts.dossier();
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    ReceiptText text =
        new ReceiptText()
            .add("kind", kind)
            .add("agency", agencies.byId(paper.agencyId()).code())
            .add("number", paper.number())
            .add("dossier", dossier.publicId())
            .add("submission", dossier.submissionNumber())
            .add("procedure", dossier.procedureCode())
            .add("revision", revision.number())
            .add("revision-digest", revision.digest())
            .add("filed", dossier.filedAt());
    if (kind == FormKind.FORM_01) {
      received(text, facts, fees.total(dossier, revision));
    } else {
      filed(text, dossier);
    }
    return text.add("history", facts.history().seq() + " " + facts.history().digest())
        .add("pdf", paper.unsigned().sha256() + " " + paper.unsigned().length());
  }

  private static void filed(ReceiptText text, DossierFacts dossier) {
    for (PaperFact file : dossier.papers()) {
      text.add("paper." + file.paperKey(), file.sha256() + " " + file.fileName());
    }
    text.answers(dossier.answers());
  }

  private static void received(ReceiptText text, FormFacts facts, Long fee) {
    DossierFacts dossier = facts.dossier();
    text.add("code", dossier.code())
        .add("received", dossier.receivedAt())
        .add("fee", fee)
        .add("due", dossier.dueAt());
    DueExplanation due = facts.dueExplanation();
    if (due != null) {
      text.add("due-term", due.words()).add("due-started", due.startedAt());
      for (DueExplanation.Day day : due.days()) {
        text.add("due-day", day.date() + " " + day.kind() + " " + day.number());
      }
    }
  }
}
