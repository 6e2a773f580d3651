/**
 * Evidence that anyone can check without our server: the history chain of a dossier and hash trees
 * over many of them; what the code on a result says, with the lists of issuing keys and of results
 * taken back.
 *
 * <p>Decides what is hashed, in which form, and whether what is shown hangs together; never who may
 * see it. Plain Java without any library, so that the portal and a court's expert run the same
 * lines. The forms are written down in {@code docs/evidence.md}; a form that is in use is never
 * changed, only followed by one with a new name.
 */
package vn.motcua.evidence;
