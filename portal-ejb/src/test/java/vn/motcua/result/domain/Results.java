package vn.motcua.result.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FieldOption;
import vn.motcua.catalogue.ResultField;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.catalogue.Words;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.ResultMethod;
import vn.motcua.evidence.Head;

/** Small results for tests. */
final class Results {
  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

  private Results() {}

  static Result draft() {
    return new Result(dossier(), "certificate", "R", NOW);
  }

  static DossierFacts dossier() {
    return new DossierFacts(
        4,
        "D",
        1,
        DossierStatus.PROCESSING,
        "7K3M-2P9Q-44",
        "H99.12-261125-0037",
        1,
        12,
        12,
        3,
        "1.001193",
        "1",
        "Đăng ký khai sinh",
        Channel.ONLINE,
        new DossierParties(
            1L, 2L, "Trần Thị Minh Họa", Capacity.SELF, null, null, "Trần Thị Minh Họa", null),
        ResultMethod.ELECTRONIC,
        NOW,
        NOW,
        NOW,
        Map.of("child", Map.of("fullName", "Lê Mẫu Nhi", "birthDate", "2021-03-08")),
        List.of(),
        new Head("D", 3, "0".repeat(64)));
  }

  static ResultKind kind() {
    return new ResultKind(
        "certificate",
        words("Trích lục"),
        "trich-luc-khai-sinh",
        "TLKS",
        "leader",
        true,
        List.of("fullName"),
        List.of(
            field("fullName", Field.Type.TEXT, "child.fullName", null, true),
            field("birthDate", Field.Type.DATE, "child.birthDate", null, true),
            new ResultField(
                "sex",
                Field.Type.CHOICE,
                words("Giới tính"),
                "child.sex",
                null,
                true,
                List.of(
                    new FieldOption("FEMALE", words("Nữ"), null),
                    new FieldOption("MALE", words("Nam"), null))),
            field("number", Field.Type.IDENTITY_NUMBER, null, null, false),
            field("copies", Field.Type.NUMBER, null, "2", false),
            field("members", Field.Type.LIST, null, null, false),
            field("note", Field.Type.TEXTAREA, null, "không có", false)));
  }

  private static ResultField field(
      String key, Field.Type type, String from, String value, boolean required) {
    return new ResultField(key, type, words("Nhãn " + key), from, value, required, List.of());
  }

  private static Words words(String vi) {
    return new Words(vi, vi);
  }
}
