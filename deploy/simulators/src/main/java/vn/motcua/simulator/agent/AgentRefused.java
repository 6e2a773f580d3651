package vn.motcua.simulator.agent;

/** The agent says no. */
final class AgentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  AgentRefused(int status, String error) {
    super(error);
    this.status = status;
  }

  int status() {
    return status;
  }
}
