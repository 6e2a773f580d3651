/** Payment orders, their attempts, notices and money owed back. Private to fee. */
package vn.motcua.fee.domain;
