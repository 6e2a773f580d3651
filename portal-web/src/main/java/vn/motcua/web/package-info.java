/**
 * Pages and the public interface: turn requests into commands for the doors of the business module
 * and its views into answers.
 *
 * <p>Decides nothing about the business; hides what a person may not do, but never relies on it.
 */
package vn.motcua.web;
