/**
 * The public check of papers over HTTP, and the revocation list of the demonstration's authority.
 *
 * <p>Reads a bounded request, hands it to {@link vn.motcua.issuing.DocumentVerification} and writes
 * its report. Decides nothing and keeps nothing.
 */
package vn.motcua.web.api.verification;
