/**
 * Private to {@link vn.motcua.issuing}: the rows of the register of certified copies. Checks no
 * rights; {@link vn.motcua.issuing.CertifiedCopies} does.
 */
package vn.motcua.issuing.copies;
