package vn.motcua.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.issuing.sealing.ReceiptRows;

/** The XML receipts as files, for features that have checked who asks. */
@ApplicationScoped
public class SealedReceiptFiles {
  @Inject private ReceiptRows rows;

  /** The receipt of a paper with its seal and path; empty while it waits, or if it has none. */
  public Optional<byte[]> file(long paperId) {
    return rows.sealed(paperId).map(SealedReceipt::toXml);
  }
}
