/** Private to document: photos put together as the pages of one PDF. */
package vn.motcua.document.joining;
