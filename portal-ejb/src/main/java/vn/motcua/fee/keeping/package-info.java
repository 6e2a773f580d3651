/** Loads and stores for the doors of fee. Private to fee. */
package vn.motcua.fee.keeping;
