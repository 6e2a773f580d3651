/**
 * From a readable file to a complete revision, and from a revision to its canonical text.
 *
 * <p>Plain Java without container or database; used at publication and when a revision is loaded.
 */
package vn.motcua.catalogue.reading;
