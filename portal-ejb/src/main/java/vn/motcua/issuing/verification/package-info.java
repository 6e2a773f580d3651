/**
 * The public check of a paper: what its signatures say, and whether it is the one we released. It
 * keeps no uploaded file and none of its content, only what was found. Others call {@link
 * vn.motcua.issuing.DocumentVerification}.
 */
package vn.motcua.issuing.verification;
