package vn.motcua.signing;

import java.time.Instant;
import java.util.List;

/**
 * What one signing act made.
 *
 * @param documents in the order they were given
 * @param signer name in the certificate
 * @param certificateSerial hexadecimal
 * @param signedAt the time claimed in every signature of the set
 */
public record SignedSet(
    List<SignedDocument> documents, String signer, String certificateSerial, Instant signedAt) {
  public SignedSet {
    documents = List.copyOf(documents);
  }

  /** The document that was given under this name. */
  public SignedDocument document(String name) {
    return documents.stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
  }
}
