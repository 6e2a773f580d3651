/**
 * Private to {@link vn.motcua.document}: looks into a file and says what it is, or refuses it in
 * words.
 */
package vn.motcua.document.content;
