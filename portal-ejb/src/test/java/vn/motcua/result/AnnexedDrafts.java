package vn.motcua.result;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.motcua.As;
import vn.motcua.dossier.OpenTown;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.UploadedPart;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.signing.Samples;

/** Results with annexes, and their files. */
@ApplicationScoped
public class AnnexedDrafts {
  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @EJB private ResultDrafting drafting;
  @EJB private ResultAnnexes annexes;
  @EJB private Results results;
  @EJB private DocumentVerification verification;

  /** What a test does to a PDF. */
  interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** A PDF of its own: the words stand in its properties. */
  static byte[] plan(String words) {
    return changed(document -> document.getDocumentInformation().setSubject(words));
  }

  /** The sample PDF, changed. */
  static byte[] changed(Change change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(Samples.pdf())) {
      change.to(document);
      document.save(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** Attaches a file to the draft as it is shown. */
  ResultView attached(ResultView draft, String title, byte[] file) {
    return town.officer()
        .call(
            () ->
                annexes.attach(
                    new AttachAnnex(draft.dossierPublicId(), draft.version(), title, file)));
  }

  /** A draft with an annex for each title; its file is {@link #plan} of the title. */
  ResultView drafted(String... titles) {
    ResultView draft = drafts.drafted(town.examined());
    for (String title : titles) {
      draft = attached(draft, title, plan(title));
    }
    return draft;
  }

  /** The same before the leader. */
  ResultView submitted(String... titles) {
    ResultView draft = drafted(titles);
    return town.officer()
        .call(
            () ->
                drafting.submit(
                    new SubmitResult(town.key(), draft.dossierPublicId(), draft.version(), null)));
  }

  /** The same signed and released. */
  SignedResult signed(String... titles) {
    return drafts.signed(submitted(titles));
  }

  /** What went out with it, as its owner sees it. */
  List<AnnexView> annexesOf(SignedResult signed) {
    return released(signed.dossierPublicId()).annexes();
  }

  /** The released result of a dossier as its owner sees it. */
  ReleasedResult released(String dossier) {
    return town.citizen().call(() -> results.ofDossier(dossier)).get(0);
  }

  /** The signed file of an annex as its owner downloads it. */
  byte[] file(AnnexView annex) {
    return town.citizen().call(() -> content(results.openAnnex(annex.publicId())));
  }

  static byte[] content(ResultFile file) {
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What anybody finds out about a file. */
  VerificationReport check(byte[] file) {
    return As.nobody().call(() -> verification.verify(List.of(new UploadedPart(file))));
  }
}
