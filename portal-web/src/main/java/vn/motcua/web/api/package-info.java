/**
 * The public interface for programs, JSON below {@code /api/v1}, described at {@code
 * /api/v1/openapi}.
 *
 * <p>Reads through the same doors as the pages. Errors are problem documents (RFC 9457). Times are
 * ISO 8601 with offset, money whole đồng, unknown is null, lists have pages from 1 with 20 items.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Một Cửa",
            version = "1",
            description = "Public procedures, progress of dossiers, verification of documents."))
package vn.motcua.web.api;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
