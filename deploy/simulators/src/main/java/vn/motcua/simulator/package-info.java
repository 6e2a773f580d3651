/**
 * Stand-ins for the outside world in the demo profile: bank, mail and the like, each speaking the
 * real protocol.
 *
 * <p>One process with its own port; plain Java without Jakarta; never part of the EAR and never
 * started in production.
 */
package vn.motcua.simulator;
