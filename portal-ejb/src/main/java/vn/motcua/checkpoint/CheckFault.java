package vn.motcua.checkpoint;

import java.io.Serializable;
import vn.motcua.evidence.HistoryFault;

/**
 * Something that a check found.
 *
 * @param kind what
 * @param dossier public id, empty for what concerns a checkpoint
 * @param seq number of the event, or of the checkpoint
 * @param number code or submission number of the dossier as far as it is known, else empty
 */
public record CheckFault(Kind kind, String dossier, int seq, String number)
    implements Serializable {
  public CheckFault(Kind kind, String dossier, int seq) {
    this(kind, dossier, seq, "");
  }

  /** What can be wrong: with a history as in {@link HistoryFault.Kind}, or with a checkpoint. */
  public enum Kind {
    CHANGED,
    MISSING,
    INSERTED,
    NOT_FOLLOWING,
    OTHER_END,
    NOT_AS_CHECKPOINTED,
    DOSSIER_MISSING,
    /** What is kept of a checkpoint is not what was signed. */
    CHECKPOINT_CHANGED,
    /** A checkpoint that must be there is not. */
    CHECKPOINT_MISSING,
    /** A copy handed out earlier is gone or another. */
    COPY_DIFFERS
  }

  static CheckFault of(HistoryFault fault) {
    return new CheckFault(Kind.valueOf(fault.kind().name()), fault.dossier(), fault.seq());
  }

  static CheckFault checkpoint(Kind kind, int number) {
    return new CheckFault(kind, "", number);
  }

  /** Key of its sentence. */
  public String messageKey() {
    return "checkpoint.fault." + kind.name();
  }
}
