/**
 * Agencies as a dated tree, positions and officers, the working calendar and what a promised date
 * is.
 *
 * <p>Decides which agency a code names, whom a one-stop centre receives for, which agencies' rows a
 * position may see, and when a time limit ends. It knows no account, dossier or procedure. Every
 * feature may call its doors {@code Agencies}, {@code Officers}, {@code Calendars}; only
 * administrators and the set-up job call {@code OrganisationSetup}.
 */
package vn.motcua.organisation;
