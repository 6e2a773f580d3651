package vn.motcua.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The public interface stays as promised: a change shows up here before it reaches others. */
class OpenApiTest {
  private static final Path GENERATED = Path.of("target/openapi/openapi.json");

  @Test
  void thePromisedAddressesAreThere() throws IOException {
    assertTrue(
        addresses()
            .containsAll(
                Set.of(
                    "GET /api/v1/procedures",
                    "GET /api/v1/procedures/{code}",
                    "GET /api/v1/dossiers/{code}/progress",
                    "POST /api/v1/verifications",
                    "GET /api/v1/health",
                    "GET /api/v1/openapi")),
        () -> "missing one of the promised addresses");
  }

  @Test
  void thePromisedFieldsAreThere() throws IOException {
    assertEquals(Set.of("code", "status", "statusName", "dueAt"), fields("DossierProgress"));
    assertTrue(
        fields("ProcedureItem").containsAll(Set.of("code", "name", "field", "level", "agency")));
    assertTrue(fields("ProcedureList").containsAll(Set.of("items", "total")));
    assertEquals(
        Set.of(
            "verdict",
            "reasons",
            "messages",
            "signatures",
            "releasedByUs",
            "paper",
            "digests",
            "checkedAt",
            "checkedBy",
            "files"),
        fields("CheckReport"));
    assertTrue(
        fields("SignatureItem")
            .containsAll(
                Set.of("signer", "signedAt", "level", "indication", "subIndication", "chain")));
    assertTrue(fields("FileItem").containsAll(Set.of("sha256", "indication", "subIndication")));
  }

  private static Set<String> addresses() throws IOException {
    Set<String> addresses = new TreeSet<>();
    JsonObject paths = document().getJsonObject("paths");
    paths.forEach(
        (path, item) ->
            item.asJsonObject()
                .keySet()
                .forEach(method -> addresses.add(method.toUpperCase() + " " + path)));
    return addresses;
  }

  private static Set<String> fields(String schema) throws IOException {
    return document()
        .getJsonObject("components")
        .getJsonObject("schemas")
        .getJsonObject(schema)
        .getJsonObject("properties")
        .keySet();
  }

  private static JsonObject document() throws IOException {
    try (Reader file = Files.newBufferedReader(GENERATED);
        JsonReader json = Json.createReader(file)) {
      return json.readObject();
    }
  }
}
