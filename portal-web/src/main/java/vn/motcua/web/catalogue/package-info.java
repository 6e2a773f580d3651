/**
 * The catalogue on pages for everybody: home, search, one procedure, the list of papers to print.
 *
 * <p>Shows what {@code vn.motcua.catalogue} knows and decides nothing; opens no session.
 */
package vn.motcua.web.catalogue;
