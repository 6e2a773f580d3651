/**
 * The reference of a signing agent: the program at an officer's machine that holds the token and
 * that the portal's page asks on the loopback address. It answers pages of one portal only, sees
 * digests only, and signs what its user has agreed to.
 */
package vn.motcua.simulator.agent;
