package vn.motcua.evidence.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.evidence.CheckpointProof;
import vn.motcua.evidence.HistoryCheck;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.evidence.xades.StrictXml;

/** The proof that a checkpoint holds the history, where an archive has one. */
final class ArchiveProof {
  static final String NAME = "checkpoint/proof.txt";

  private ArchiveProof() {}

  /** What is wrong with it; empty if nothing is, or there is none. */
  static List<Fault> faults(Container container, Authorities authorities, SignerCheck signers)
      throws IOException {
    byte[] file = container.bytes(NAME);
    if (file == null) {
      return List.of();
    }
    String text = new String(file, StandardCharsets.UTF_8);
    Optional<Fault.Kind> kind = kind(text, container, authorities);
    return kind.isPresent()
        ? List.of(new Fault(kind.get(), NAME))
        : signers.faults(
            SignerCheck.Signed.of(StrictXml.verify(CheckpointProof.read(text).signed())), NAME);
  }

  /** The checkpoint of a proof in which {@link #faults} found nothing; empty if there is none. */
  static Optional<Checkpoint> checkpoint(Container container) throws IOException {
    byte[] file = container.bytes(NAME);
    return file == null
        ? Optional.empty()
        : Optional.of(
            Checkpoint.read(
                SignedStatement.read(
                        CheckpointProof.read(new String(file, StandardCharsets.UTF_8)).signed())
                    .text()));
  }

  private static Optional<Fault.Kind> kind(
      String text, Container container, Authorities authorities) throws IOException {
    try {
      CheckpointProof proof = CheckpointProof.read(text);
      SignedStatement signed = SignedStatement.read(proof.signed());
      List<ChainedEvent> events = ArchiveContent.events(container);
      boolean ours =
          !events.isEmpty()
              && events.get(0).event().dossier().equals(proof.head().dossier())
              && HistoryCheck.against(events, proof.head()) == null
              && proof.proves(Checkpoint.read(signed.text()));
      if (!ours) {
        return Optional.of(Fault.Kind.PROOF_DIFFERS);
      }
      boolean trusted = authorities == null || authorities.trust(signed.chain(), signed.signedAt());
      return trusted ? Optional.empty() : Optional.of(Fault.Kind.PROOF_UNTRUSTED);
    } catch (IllegalArgumentException | SignedStatement.NotAsSigned broken) {
      return Optional.of(Fault.Kind.PROOF_BROKEN);
    }
  }
}
