package vn.motcua.simulator.agent;

/** Asks the person at the machine, who enters the token's PIN on the agent's own screen. */
@FunctionalInterface
public interface AgentConsent {
  /**
   * Whether the person agrees.
   *
   * @param origin of the page that asks
   * @param count how many digests would be signed
   */
  boolean agrees(String origin, int count);
}
