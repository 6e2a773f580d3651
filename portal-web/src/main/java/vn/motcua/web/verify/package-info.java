/**
 * The public verification page: by file or by number and check code. Shows the report of {@link
 * vn.motcua.issuing.DocumentVerification}, the answer in words first. Keeps no file, opens no
 * session.
 */
package vn.motcua.web.verify;
