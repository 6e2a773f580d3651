package vn.motcua.checkpoint.delivery;

/** A place that keeps signed checkpoints. */
interface CheckpointTarget {
  /** Its short name: {@code folder}, {@code mail}, {@code s3}. */
  String name();

  /**
   * Hands a file over. The same file a second time changes nothing; another file under the same
   * name is refused.
   *
   * @param fileName {@code checkpoint-000001.xml}
   * @return where it is now
   * @throws TargetTrouble if it could not be handed over
   */
  String hand(String fileName, byte[] content);

  /** Whether the file is there as it was handed over; true if the place cannot be asked. */
  boolean holds(String fileName, byte[] content);

  /** Highest number of a checkpoint that is there, 0 for none or if the place cannot be asked. */
  default int highest() {
    return 0;
  }

  /** A checkpoint could not be handed over. */
  final class TargetTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TargetTrouble(String what) {
      super(what);
    }

    TargetTrouble(String what, Throwable cause) {
      super(what, cause);
    }
  }
}
