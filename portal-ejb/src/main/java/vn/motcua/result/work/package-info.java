/** Private to {@link vn.motcua.result}: loading, papers and what the doors share. */
package vn.motcua.result.work;
