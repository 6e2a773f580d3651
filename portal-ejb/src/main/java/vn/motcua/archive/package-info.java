/**
 * A dossier as one file to keep: papers, data with its schema, history, what was asked and answered
 * beside it, issued papers, revocation data and, where there is one, the proof of a checkpoint, in
 * an ASiC-E container that the receiving body signs (ETSI EN 319 162-1, CAdES).
 *
 * <p>Decides what an archive holds and how it is laid out; never who may have it (the dossier's
 * door does) nor whether it is true (the stand-alone checker does). Owners and the office's archive
 * call {@link vn.motcua.archive.DossierArchives}. Nothing is kept here: an archive is made when it
 * is asked for and streamed.
 */
package vn.motcua.archive;
