/**
 * The heart: draft, filing, intake, processing, supplement, withdrawal, deadline and history of a
 * dossier.
 *
 * <p>Decides who may do what to a dossier and when; its status changes by one table of moves
 * ({@link vn.motcua.dossier.domain.DossierLifecycle}) and nowhere else. Never talks to fee,
 * signing, result, delivery or notification: it announces ({@link vn.motcua.dossier.DossierFiled},
 * {@link vn.motcua.dossier.DossierMoved}, {@link vn.motcua.dossier.DossierReceived}, the outbox),
 * asks through its conditions ({@link vn.motcua.dossier.FilingCondition}, {@link
 * vn.motcua.dossier.IntakeCondition}, {@link vn.motcua.dossier.ReleaseCondition}), and they call
 * its doors when done. The sub-packages are private.
 */
package vn.motcua.dossier;
