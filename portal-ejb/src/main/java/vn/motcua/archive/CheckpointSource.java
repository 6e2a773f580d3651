package vn.motcua.archive;

import java.util.Optional;

/**
 * Where the proof comes from that a dossier's history was this one on a certain day. Whoever builds
 * checkpoints implements it; without it an archive has no such proof.
 */
public interface CheckpointSource {
  /**
   * The proof file for a dossier that the caller has come through another door of.
   *
   * @return empty if no checkpoint holds it yet
   */
  Optional<byte[]> proof(String dossierPublicId);
}
