package vn.motcua.architecture.sample.dossier;

/** Calls what a door does not open. */
public class CallsTheHidden {
  private final WrongService door = new WrongService();

  /** Calls it. */
  public void call() {
    door.hidden();
  }
}
