/** The officer: work to do, one dossier, its supplement, its end, its result. */
package vn.motcua.web.staff.officer;
