/**
 * What several doors of the dossier do alike: let in, write history, keep clocks and steps, gather
 * facts. Private to the feature.
 */
package vn.motcua.dossier.work;
