package vn.motcua.shared;

/** What does not exist, and equally what exists but is none of the caller's business. */
public class NotFound extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("shared.not-found");
  }
}
