package vn.motcua.web.api.verification;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.motcua.issuing.PaperFacts;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;
import vn.motcua.signing.SignatureView;

/** A report as the public interface promises it; unknown is null, times carry their offset. */
final class ReportJson {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(PortalClock.ZONE);

  private final Locale locale;
  private final Agencies agencies;

  ReportJson(Locale locale, Agencies agencies) {
    this.locale = locale;
    this.agencies = agencies;
  }

  JsonObject of(VerificationReport report) {
    JsonArrayBuilder reasons = Json.createArrayBuilder();
    JsonArrayBuilder messages = Json.createArrayBuilder();
    for (VerificationReason reason : report.reasons()) {
      reasons.add(reason.name());
      messages.add(Texts.text(locale, reason.messageKey()));
    }
    JsonArrayBuilder signatures = Json.createArrayBuilder();
    report.signatures().forEach(s -> signatures.add(of(s)));
    return Json.createObjectBuilder()
        .add("verdict", report.verdict().name())
        .add("reasons", reasons)
        .add("messages", messages)
        .add("signatures", signatures)
        .add("releasedByUs", report.releasedByUs())
        .add("paper", report.paper() == null ? JsonValue.NULL : of(report.paper()))
        .add("digests", Json.createArrayBuilder(report.digests()))
        .add("checkedAt", TIME.format(report.checkedAt()))
        .add("checkedBy", report.checkedBy())
        .build();
  }

  private static JsonObject of(SignatureView signature) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    add(json, "signer", signature.signer());
    add(json, "holder", signature.holder() == null ? null : signature.holder().name());
    add(json, "issuer", signature.issuer());
    add(json, "signedAt", signature.signedAt());
    add(json, "format", signature.format());
    add(json, "level", signature.level());
    add(json, "stampedAt", signature.stampedAt());
    json.add("coversWholeFile", signature.coversWholeFile());
    add(json, "organisation", signature.organisation());
    add(json, "title", signature.title());
    add(json, "algorithm", signature.algorithm());
    add(json, "serial", signature.serial());
    add(json, "validFrom", signature.validFrom());
    add(json, "validUntil", signature.validUntil());
    add(json, "revokedAt", signature.revokedAt());
    add(json, "revocationListOf", signature.listedAt());
    return json.add("chain", Json.createArrayBuilder(List.copyOf(signature.chain()))).build();
  }

  private JsonObject of(PaperFacts paper) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    add(json, "kind", paper.kind().name());
    add(json, "number", paper.number());
    add(json, "agency", agencies.byId(paper.agencyId()).name(locale.getLanguage()));
    add(json, "state", paper.state().name());
    add(json, "issuedAt", paper.issuedAt());
    add(json, "revokedAt", paper.revokedAt());
    add(json, "revokedReason", paper.revokedWhy());
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, String value) {
    json.add(name, value == null || value.isEmpty() ? JsonValue.NULL : Json.createValue(value));
  }

  private static void add(JsonObjectBuilder json, String name, Instant time) {
    add(json, name, time == null ? null : TIME.format(time));
  }
}
