/** Makes the views that pages show from the dossier's rows. Private to the feature. */
package vn.motcua.dossier.reading;
