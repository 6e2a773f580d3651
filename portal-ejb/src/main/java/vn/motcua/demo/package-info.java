/**
 * The demonstration: an invented province, its people, and some forty dossiers of the last ninety
 * days.
 *
 * <p>Everything is made through the same doors as real dossiers, on a replayed clock; nothing is
 * inserted. Exists in the demo profile only and is called by nobody.
 */
package vn.motcua.demo;
