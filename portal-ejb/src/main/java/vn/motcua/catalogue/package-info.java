/**
 * What a procedure asks for, costs and takes, as immutable published revisions.
 *
 * <p>Decides: which revision is in force on a day, what its form accepts ({@link
 * vn.motcua.catalogue.AnswerCheck}), which papers a case needs, and which procedures a search
 * finds.
 *
 * <p>Never: computes a fee or a due date, knows a dossier or a person, changes a revision that is
 * published.
 *
 * <p>Anyone may read through {@code Catalogue} and {@code ProcedureSearch}; only administrators and
 * the system publish.
 */
package vn.motcua.catalogue;
