/**
 * What every page stands on: language, texts, formats, icons, the words of refusals, headers, and
 * the one place where a failure becomes a page.
 *
 * <p>Decides how things are shown and nothing about dossiers. Never opens a session for somebody
 * who only reads. All other web packages may use it; it uses none of them.
 */
package vn.motcua.web.shell;
