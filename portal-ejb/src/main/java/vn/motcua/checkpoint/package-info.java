/**
 * Daily checkpoints over the histories of all dossiers, and the nightly check of these histories.
 *
 * <p>Decides what is vouched for and when, where the signed checkpoints go so that the database's
 * owner cannot rewrite them, and whether what is kept still is what was vouched for. It reads
 * histories through {@link vn.motcua.dossier.DossierHistories} and changes none; forms and checks
 * are those of {@code vn.motcua.evidence}, which anyone can run. Administrators see it through
 * {@link vn.motcua.checkpoint.CheckpointOverview}, applicants take a proof home through {@link
 * vn.motcua.checkpoint.CheckpointProofs}, and {@link vn.motcua.checkpoint.HistoryAlarm} says
 * whether anything is wrong.
 */
package vn.motcua.checkpoint;
