/**
 * News for everybody on the home page: what changed, from when on, and where it is written.
 *
 * <p>Decides what is new on a day. It never speaks to a person; that is notification. Pages read
 * {@code News}; administrators write through {@code NewsDesk}.
 */
package vn.motcua.news;
