package vn.motcua.web.verify;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.issuing.SignedUpload;
import vn.motcua.issuing.SignedUploads;
import vn.motcua.signing.Verdict;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.WebTexts;

/** What was found in the signed papers of the dossier that the address names. */
@Named("signed")
@RequestScoped
public class UploadSignatures {
  @EJB private SignedUploads uploads;
  @Inject private Asked asked;
  @Inject private WebTexts texts;

  private Map<String, SignedUpload> found;

  /** What was found in a paper, null if it is not signed. */
  public SignedUpload of(String paperPublicId) {
    if (found == null) {
      found =
          uploads.ofDossier(asked.getId()).stream()
              .collect(Collectors.toMap(SignedUpload::paperPublicId, Function.identity()));
    }
    return found.get(paperPublicId);
  }

  /** The finding in a few words, with the signer's name if it could be read. */
  public String line(SignedUpload upload) {
    String words = texts.get("verify.upload-" + upload.verdict());
    return upload.signers().isEmpty()
        ? words
        : texts.of("verify.upload-by", words, String.join(", ", upload.signers()));
  }

  /** Kind of the tag that shows it. */
  public String kind(SignedUpload upload) {
    return upload.verdict() == Verdict.VALID ? "ok" : "warn";
  }
}
