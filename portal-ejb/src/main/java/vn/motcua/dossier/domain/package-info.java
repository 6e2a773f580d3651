/**
 * The dossier and its rules: the table of moves, its only writer, drafts, supplements, process
 * steps. Plain Java with persistence annotations. Private to the feature.
 */
package vn.motcua.dossier.domain;
