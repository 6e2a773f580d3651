/** Private to {@link vn.motcua.issuing}: fills templates, draws codes and makes PDF. */
package vn.motcua.issuing.rendering;
