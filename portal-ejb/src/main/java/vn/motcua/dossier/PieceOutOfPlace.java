package vn.motcua.dossier;

import vn.motcua.shared.Refusal;

/** A piece does not follow what has arrived: it came twice, too early, or beside another one. */
public class PieceOutOfPlace extends Refusal {
  private static final long serialVersionUID = 1L;

  private final long offset;

  public PieceOutOfPlace(long offset) {
    super("dossier.piece-out-of-place");
    this.offset = offset;
  }

  /** Bytes that have arrived: where the next piece has to begin. */
  public long offset() {
    return offset;
  }
}
