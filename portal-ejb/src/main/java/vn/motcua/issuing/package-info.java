/**
 * Every paper the portal hands out: from template to PDF, its number, its registered digest and
 * check code, its revocation, and the public verification door.
 *
 * <p>It decides how a paper looks and is numbered, gap-free per agency, series and year, and that
 * what was handed out can be recognised again. It never decides a case and holds no key: forms and
 * receipts are signed through {@code signing}, results are decided by {@code result}, which
 * reserves its number here. Any feature may ask for a paper; people open theirs through {@link
 * vn.motcua.issuing.IssuedPapers}.
 */
package vn.motcua.issuing;
