package vn.motcua.signing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.evidence.Sha256;

/**
 * Documents that an officer may sign once.
 *
 * @param transaction that allows it
 * @param subject what it is about, the dossier
 */
public record SigningOrder(
    String transaction, String subject, long officerId, List<DocumentToSign> documents) {
  public SigningOrder {
    documents = List.copyOf(documents);
  }

  /** One digest over names and digests of all documents, hexadecimal. */
  public String digest() {
    return digest(documents);
  }

  static String digest(List<DocumentToSign> documents) {
    String lines =
        documents.stream()
            .map(document -> document.name() + " " + Sha256.hexOf(document.content()))
            .collect(Collectors.joining("\n"));
    return Sha256.hexOf(lines.getBytes(StandardCharsets.UTF_8));
  }
}
