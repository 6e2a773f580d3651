package vn.motcua.shared.outbox;

/** A handler says that trying again cannot help: the message is stuck until a person looks. */
public class Undeliverable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Gives up on the message; the text is for the administrator and holds no personal data. */
  public Undeliverable(String message) {
    super(message);
  }
}
