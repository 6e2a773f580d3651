/**
 * Private to {@link vn.motcua.document}: the folder of files, its table and the sweep of what
 * nobody refers to.
 */
package vn.motcua.document.storage;
