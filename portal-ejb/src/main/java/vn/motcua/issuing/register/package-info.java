/** Private to {@link vn.motcua.issuing}: the rows of the register and the number series. */
package vn.motcua.issuing.register;
