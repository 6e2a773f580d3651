package vn.motcua.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.CatalogueExamples;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FormPage;
import vn.motcua.catalogue.ProcedureRevision;

class AnswerSchemaTest {
  private static final String META = "https://json-schema.org/draft/2020-12/schema";

  private static Set<String> names(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void everySchemaIsValidByTheMetaSchema() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(META));
    for (ProcedureRevision one : CatalogueExamples.all()) {
      assertEquals(META, one.schema().path("$schema").asText());
      assertEquals(Set.of(), meta.validate(one.schema()), one.code());
    }
  }

  @Test
  void everySchemaHasThePagesAndQuestionsOfItsForm() {
    for (ProcedureRevision one : CatalogueExamples.all()) {
      Set<String> pages = new HashSet<>();
      for (FormPage page : one.form().pages()) {
        pages.add(page.key());
        Set<String> questions = new HashSet<>();
        page.fields().forEach(field -> questions.add(field.key()));
        JsonNode schema = one.schema().path("properties").path(page.key());
        assertEquals(questions, names(schema.path("properties")), one.code() + " " + page.key());
        assertEquals("false", schema.path("additionalProperties").asText());
      }
      assertEquals(pages, names(one.schema().path("properties")), one.code());
    }
  }

  @Test
  void whatTheFormRequiresTheSchemaRequires() {
    for (ProcedureRevision one : CatalogueExamples.all()) {
      for (FormPage page : one.form().pages()) {
        String required =
            one.schema().path("properties").path(page.key()).path("required").toString();
        String conditional = one.schema().path("allOf").toString();
        for (Field field : page.fields()) {
          String quoted = "\"" + field.key() + "\"";
          boolean always = field.required() && field.showWhen().isEmpty();
          assertEquals(always, required.contains(quoted), one.code() + " " + field.key());
          boolean sometimes = field.required() && !field.showWhen().isEmpty();
          assertTrue(!sometimes || conditional.contains(quoted), one.code() + " " + field.key());
        }
      }
    }
  }
}
