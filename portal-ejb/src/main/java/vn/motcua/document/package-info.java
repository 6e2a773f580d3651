/**
 * Keeps the bytes of papers: uploaded, digitised or issued.
 *
 * <p>It decides what content is taken in (kind by content, size, pages, pixels, nothing that runs
 * by itself) and keeps equal files once, by their SHA-256. It never knows whose a file is and
 * checks no rights: the feature that owns the paper authorises first and notes the read. Called by
 * dossier, issuing and result only; no page reaches it.
 */
package vn.motcua.document;
