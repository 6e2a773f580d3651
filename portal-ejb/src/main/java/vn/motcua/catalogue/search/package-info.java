/** The index in memory behind the search; built from the revisions in force, never stored. */
package vn.motcua.catalogue.search;
