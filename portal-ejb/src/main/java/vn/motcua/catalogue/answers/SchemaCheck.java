package vn.motcua.catalogue.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.catalogue.ProcedureRevision;

/** Asks a revision's JSON Schema 2020-12, formats included; each schema is compiled once. */
public final class SchemaCheck {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

  /** One thing the schema does not accept: where, and which keyword says so. */
  public record Finding(List<String> path, String keyword) {}

  /** Everything the schema does not accept about these answers. */
  public List<Finding> findings(
      ProcedureRevision revision, Map<String, ? extends Map<String, ?>> answers) {
    List<Finding> findings = new ArrayList<>();
    for (ValidationMessage message : schema(revision).validate(MAPPER.valueToTree(answers))) {
      findings.add(finding(message));
    }
    return findings;
  }

  private JsonSchema schema(ProcedureRevision revision) {
    return revision.digest() == null
        ? compile(revision)
        : compiled.computeIfAbsent(revision.digest(), any -> compile(revision));
  }

  private static JsonSchema compile(ProcedureRevision revision) {
    return FACTORY.getSchema(revision.schema(), CONFIG);
  }

  private static Finding finding(ValidationMessage message) {
    List<String> path = new ArrayList<>();
    var location = message.getInstanceLocation();
    for (int i = 0; i < location.getNameCount(); i++) {
      path.add(String.valueOf(location.getElement(i)));
    }
    if (message.getProperty() != null) {
      path.add(message.getProperty());
    }
    return new Finding(path, message.getType());
  }
}
