package vn.motcua.dossier;

import java.io.Serializable;
import java.util.List;

/**
 * One paper that the procedure asks for in this case, with what was handed in.
 *
 * @param name of the revision, Vietnamese
 * @param required must be handed in
 * @param autoFetched the office takes it from a register; nothing to hand in
 * @param notSubmitted the applicant said that this optional paper is not handed in
 * @param verdict officer's word, null if none yet
 * @param note officer's note to the paper
 */
public record PaperSlot(
    String key,
    String name,
    boolean required,
    boolean autoFetched,
    String onlineNote,
    int originals,
    int copies,
    boolean notSubmitted,
    List<PaperFile> files,
    PaperVerdict verdict,
    String note)
    implements Serializable {
  public PaperSlot {
    files = List.copyOf(files);
  }

  /** For the applicant: what the office thinks of it is told by its acts, not while it works. */
  public PaperSlot withoutVerdict() {
    return new PaperSlot(
        key,
        name,
        required,
        autoFetched,
        onlineNote,
        originals,
        copies,
        notSubmitted,
        files,
        null,
        null);
  }

  /** Nothing is left to do for this paper. */
  public boolean settled() {
    return !files.isEmpty() || autoFetched || (!required && notSubmitted);
  }
}
