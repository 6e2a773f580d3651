package vn.motcua.signing;

import java.time.Instant;
import java.util.List;

/** Documents laid out, whose signature values come later. */
record PendingSignature(
    Credential credential,
    List<DocumentToSign> documents,
    List<Prepared> batch,
    Instant preparedAt) {
  PendingSignature {
    documents = List.copyOf(documents);
    batch = List.copyOf(batch);
  }
}
