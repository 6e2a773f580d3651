/**
 * Sends files to those who may have them: papers of a dossier, papers handed out, results. Decides
 * nothing; the doors do.
 */
package vn.motcua.web.files;
