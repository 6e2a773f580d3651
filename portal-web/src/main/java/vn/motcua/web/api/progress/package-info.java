/** Progress of a dossier for programs: nothing personal. */
package vn.motcua.web.api.progress;
