/**
 * What somebody acting for a company sees: all its dossiers, with filters and a table to take away.
 */
package vn.motcua.web.business;
