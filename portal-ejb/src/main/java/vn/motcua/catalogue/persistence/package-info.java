/** Keeps published revisions and shelves them in memory. */
package vn.motcua.catalogue.persistence;
