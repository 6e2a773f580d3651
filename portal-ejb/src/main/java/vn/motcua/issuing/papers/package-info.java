/**
 * Private to {@link vn.motcua.issuing}: what stands on each form and receipt, and when it is made.
 */
package vn.motcua.issuing.papers;
