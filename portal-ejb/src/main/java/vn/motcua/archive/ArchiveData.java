package vn.motcua.archive;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FormPage;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.PaperFact;
import vn.motcua.issuing.CanonicalJson;

/** What was asked and answered, as canonical JSON with the schema that says what each value is. */
final class ArchiveData {
  /** Name of the form. */
  static final String FORM = "motcua-archive-1";

  private ArchiveData() {}

  /**
   * The dossier.
   *
   * @param files name in the archive by the paper's public id
   */
  static String data(DossierFacts dossier, Map<String, String> files, ArchiveTerms terms) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("form", FORM);
    data.put("dossier", dossier.publicId());
    data.put("submissionNumber", dossier.submissionNumber());
    data.put("code", dossier.code());
    data.put("procedure", dossier.procedureCode());
    data.put("case", dossier.caseCode());
    data.put("title", dossier.title());
    data.put("status", dossier.status().name());
    data.put("filedAt", time(dossier.filedAt()));
    data.put("receivedAt", time(dossier.receivedAt()));
    data.put("dueAt", time(dossier.dueAt()));
    data.put("parties", parties(dossier.parties()));
    data.put("answers", plain(dossier.answers()));
    data.put(
        "papers", dossier.papers().stream().map(p -> paper(p, files.get(p.publicId()))).toList());
    data.put(
        "history", Map.of("events", dossier.history().seq(), "digest", dossier.history().digest()));
    data.put("madeAt", time(terms.madeAt()));
    data.put("signatureLevel", "CAdES-" + terms.level());
    return CanonicalJson.write(data);
  }

  private static Map<String, Object> parties(DossierParties parties) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("submitter", parties.submitterName());
    named.put("capacity", parties.capacity().name());
    named.put("evidence", parties.evidence());
    named.put("subject", parties.subjectName());
    named.put("subjectIdentity", parties.subjectIdentity());
    return named;
  }

  private static Map<String, Object> paper(PaperFact paper, String file) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("file", file);
    named.put("paper", paper.paperKey());
    named.put("name", paper.fileName());
    named.put("mediaType", paper.mediaType());
    named.put("size", paper.size());
    named.put("sha256", paper.sha256());
    return named;
  }

  /** The schema (JSON Schema 2020-12): the form's own questions beside the answers. */
  static String schema(ProcedureRevision revision) {
    Map<String, Object> pages = new LinkedHashMap<>();
    for (FormPage page : revision.form().pages()) {
      Map<String, Object> questions = new LinkedHashMap<>();
      for (Field field : page.fields()) {
        questions.put(field.key(), question(field));
      }
      pages.put(page.key(), object(page.title().vi(), questions));
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("form", Map.of("const", FORM));
    for (String text :
        List.of("dossier", "submissionNumber", "procedure", "title", "status", "signatureLevel")) {
      properties.put(text, Map.of("type", "string"));
    }
    for (String text : List.of("code", "case", "filedAt", "receivedAt", "dueAt", "madeAt")) {
      properties.put(text, Map.of("type", List.of("string", "null")));
    }
    properties.put("parties", Map.of("type", "object"));
    properties.put("answers", object(revision.form().title().vi(), pages));
    properties.put("papers", Map.of("type", "array", "items", Map.of("type", "object")));
    properties.put("history", Map.of("type", "object"));
    Map<String, Object> schema = new LinkedHashMap<>(object("Hồ sơ", properties));
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("required", new ArrayList<>(properties.keySet()));
    return CanonicalJson.write(schema);
  }

  private static Map<String, Object> question(Field field) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("title", field.label().vi());
    question.put("description", field.type().name());
    if (field.type() == Field.Type.LIST) {
      Map<String, Object> inner = new LinkedHashMap<>();
      field.fields().forEach(f -> inner.put(f.key(), question(f)));
      question.put("items", Map.of("type", "object", "properties", inner));
    }
    return question;
  }

  private static Map<String, Object> object(String title, Map<String, Object> properties) {
    return Map.of("type", "object", "title", title, "properties", properties);
  }

  /** Values as the canonical form knows them; a number with a fraction as its text. */
  static Object plain(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((name, inner) -> plain.put(name.toString(), plain(inner)));
      return plain;
    }
    if (value instanceof Collection<?> list) {
      List<Object> plain = new ArrayList<>();
      list.forEach(inner -> plain.add(plain(inner)));
      return plain;
    }
    boolean known =
        value == null
            || value instanceof Boolean
            || value instanceof Long
            || value instanceof Integer;
    return known ? value : value.toString();
  }

  static String time(Instant time) {
    return time == null ? null : DateTimeFormatter.ISO_INSTANT.format(time);
  }
}
