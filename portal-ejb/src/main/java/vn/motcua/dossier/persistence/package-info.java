/**
 * Loads and keeps the dossier's rows; knows SQL and JSON, decides nothing. Private to the feature.
 */
package vn.motcua.dossier.persistence;
