/**
 * The public interface for programs: JSON over HTTP under {@code /api/v1}.
 *
 * <p>Translates between requests and the doors of the business module; decides nothing itself.
 */
package vn.motcua.web.api;
