/**
 * Starts and stops everything the portal needs on one machine: database, schema, server,
 * simulators.
 *
 * <p>Decides ports, folders and the order of starting and stopping. Knows nothing of the portal's
 * business and is never part of the EAR. Called by {@code mvn -Prun} and by the tests.
 */
package vn.motcua.deploy;
