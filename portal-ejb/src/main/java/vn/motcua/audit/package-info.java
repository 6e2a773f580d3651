/**
 * Append-only evidence: who looked at a dossier that is not his own, who was refused, what
 * administrators changed.
 *
 * <p>Knows no feature and decides nothing; features call it. The application's database account may
 * only insert and read these rows.
 */
package vn.motcua.audit;
