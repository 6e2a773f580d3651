package vn.motcua.checkpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.checkpoint.persistence.CheckpointRows.Block;
import vn.motcua.checkpoint.persistence.LeafRows;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.evidence.BlockTree;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.evidence.CheckpointProof;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.TreePath;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/**
 * Where an applicant takes the proof home that his dossier is in a signed checkpoint; the office
 * for the dossier's archive.
 */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.MANAGER})
public class CheckpointProofs {
  private static final String DOOR = "checkpoint-proof";

  @Inject private CheckpointRows checkpoints;
  @Inject private LeafRows leaves;
  @EJB private DossierAccess dossiers;

  /**
   * A proof as a file.
   *
   * @param name of the file
   * @param text see {@link CheckpointProof}
   */
  public record ProofFile(String name, String text) {}

  /**
   * Whether the last signed checkpoint holds the dossier.
   *
   * @throws NotFound if the dossier is none of the caller's
   */
  public boolean exists(String dossierPublicId) {
    dossiers.forReader(dossierPublicId, DOOR);
    return checkpoints.lastSigned().flatMap(n -> place(dossierPublicId, n)).isPresent();
  }

  /**
   * The proof by the last signed checkpoint.
   *
   * @throws NotFound if there is none, or the dossier is none of the caller's
   */
  public ProofFile file(String dossierPublicId) {
    DossierFacts dossier = dossiers.forReader(dossierPublicId, DOOR);
    int number = checkpoints.lastSigned().orElseThrow(NotFound::new);
    Checkpoint checkpoint = checkpoints.get(number).orElseThrow(NotFound::new);
    Place place = place(dossierPublicId, number).orElseThrow(NotFound::new);
    List<byte[]> roots = checkpoints.blocks(number).stream().map(Block::root).toList();
    List<byte[]> path =
        BlockTree.path(CheckpointTree.tree(place.heads()), place.index(), place.block(), roots);
    int index = place.block() * BlockTree.BLOCK + place.index();
    CheckpointProof proof =
        new CheckpointProof(
            place.heads().get(place.index()),
            new TreePath(index, checkpoint.leaves(), path),
            checkpoints.signed(number).orElseThrow(NotFound::new).content());
    if (!proof.proves(checkpoint)) {
      throw new IllegalStateException("leaves do not lead to the root of checkpoint " + number);
    }
    return new ProofFile("moc-" + number + "-" + dossier.number() + ".txt", proof.write());
  }

  private record Place(int block, int index, List<Head> heads) {}

  private Optional<Place> place(String dossier, int number) {
    return checkpoints
        .block(number, dossier)
        .flatMap(
            block -> {
              List<Head> heads = leaves.from(block.first(), number, BlockTree.BLOCK);
              for (int i = 0; i < heads.size(); i++) {
                if (heads.get(i).dossier().equals(dossier)) {
                  return Optional.of(new Place(block.number(), i, heads));
                }
              }
              return Optional.empty();
            });
  }
}
