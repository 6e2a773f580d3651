package vn.motcua.deploy;

/** Start-up cannot go on; the message is one sentence that says what to do. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Refuses with a sentence for the person at the console. */
  public StartRefused(String sentence) {
    super(sentence);
  }

  /** Refuses with a sentence for the person at the console, keeping what went wrong beneath. */
  public StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
