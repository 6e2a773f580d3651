package vn.motcua.evidence;

import java.util.Base64;
import java.util.List;

/**
 * What an applicant takes home to prove that the history of his dossier was this one on that day:
 * its end, the path to the checkpoint's root, and the signed checkpoint.
 *
 * @param head end of the history then
 * @param path of its leaf
 * @param signed the signed checkpoint, see {@link SignedStatement}
 */
public record CheckpointProof(Head head, TreePath path, byte[] signed) {
  /** Name of the file's form. */
  public static final String FORM = "motcua-proof-1";

  /** The file. */
  public String write() {
    StringBuilder text = new StringBuilder(FORM);
    text.append("\nhead=").append(head.line());
    text.append("index=").append(path.index()).append("\nleaves=").append(path.size());
    text.append("\ncheckpoint=").append(Base64.getEncoder().encodeToString(signed)).append('\n');
    for (byte[] node : path.nodes()) {
      text.append("node=").append(Sha256.hex(node)).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads such a file.
   *
   * @throws IllegalArgumentException if it has not exactly this form
   */
  public static CheckpointProof read(String text) {
    return Lines.read(
        FORM, text.replace("\r\n", "\n"), CheckpointProof::read, CheckpointProof::write);
  }

  private static CheckpointProof read(Lines lines) {
    Head head = Head.read(lines.next("head"));
    int index = Integer.parseInt(lines.next("index"));
    int leaves = Integer.parseInt(lines.next("leaves"));
    byte[] signed = Base64.getDecoder().decode(lines.next("checkpoint"));
    List<byte[]> nodes = lines.rest("node").stream().map(Sha256::bytes).toList();
    return new CheckpointProof(head, new TreePath(index, leaves, nodes), signed);
  }

  /** Whether the checkpoint, once its signature was verified, vouches for the head. */
  public boolean proves(Checkpoint checkpoint) {
    return checkpoint.leaves() == path.size() && path.proves(head.leaf(), checkpoint.root());
  }
}
