/**
 * Signing in and out, the account page, and how the container learns who calls.
 *
 * <p>Decides nothing about passwords or positions: it asks identity. Keeps in the session only the
 * principal, the role and the name to show.
 */
package vn.motcua.web.identity;
