/**
 * The decision on a dossier and its result: drafted by the officer from the procedure's layout,
 * given back or signed by the leader, released with its signed files and annexes.
 *
 * <p>It decides what stands in a result, who may sign it and that nothing is released without its
 * files and signatures. It never writes a dossier's status (it asks {@code dossier}), never counts
 * numbers (it reserves them in {@code issuing}) and never touches a key (it hands documents to
 * {@code signing}). A signing act has no transaction: {@link vn.motcua.result.ResultReservation}
 * before it, {@link vn.motcua.result.ResultRelease} after it, and every step may be repeated after
 * a crash. Where the leader's key is at his own machine, the act waits between them as a {@link
 * vn.motcua.result.TokenAct}, whether it signs one result, a batch, or takes one back.
 */
package vn.motcua.result;
