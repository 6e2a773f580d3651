/** The public look-up by number: how far a dossier is, without names. Opens no session. */
package vn.motcua.web.lookup;
