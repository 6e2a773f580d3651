/**
 * The applicant's way from a procedure to a filed dossier: for whom, tasks, questions, papers,
 * delivery, fee, check, filed.
 *
 * <p>Pages only ask and show; the doors of dossier decide. Everything is kept in the draft from the
 * first answer on.
 */
package vn.motcua.web.apply;
