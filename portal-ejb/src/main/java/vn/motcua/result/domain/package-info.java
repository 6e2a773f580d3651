/**
 * Private to {@link vn.motcua.result}: the result, its table of moves, its fields and their
 * canonical form.
 */
package vn.motcua.result.domain;
