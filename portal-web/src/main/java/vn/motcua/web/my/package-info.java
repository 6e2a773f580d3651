/**
 * What a citizen does after filing: see what waits, follow a dossier, pay, answer, withdraw, get
 * the result.
 *
 * <p>Pages only ask and show; the doors of dossier, fee, issuing and result decide.
 */
package vn.motcua.web.my;
