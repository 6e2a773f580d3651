package vn.motcua.dossier.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.ResultMethod;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.VietText;

/** The reserved page on which the applicant says how to receive the result. Pure. */
public final class DeliveryPage {
  /** Its key among the answers. */
  public static final String KEY = "_delivery";

  private static final List<String> FIELDS = List.of("method", "recipient", "address", "phone");
  private static final List<String> FOR_POST = List.of("recipient", "address", "phone");
  private static final int LONGEST = 300;

  private DeliveryPage() {}

  /** Known fields, cleaned; blank ones are left out. */
  public static Map<String, Object> clean(Map<String, Object> raw) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String field : FIELDS) {
      Object value = raw.get(field);
      String text = value == null ? "" : VietText.clean(value.toString());
      if (!text.isEmpty()) {
        values.put(field, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
      }
    }
    return values;
  }

  /** What is missing or wrong. */
  public static List<FieldProblem> check(Map<String, Object> values) {
    List<FieldProblem> problems = new ArrayList<>();
    Object method = values.get("method");
    boolean known = Arrays.stream(ResultMethod.values()).anyMatch(one -> one.name().equals(method));
    if (!known) {
      problems.add(FieldProblem.at(KEY + ".method", "dossier.delivery.choose-method"));
    }
    if (ResultMethod.POST.name().equals(method)) {
      FOR_POST.stream()
          .filter(field -> !values.containsKey(field))
          .forEach(
              field ->
                  problems.add(
                      FieldProblem.at(KEY + "." + field, "dossier.delivery.enter-" + field)));
    }
    return problems;
  }

  /** The chosen way; electronic if nothing was chosen. */
  public static ResultMethod method(Map<String, Object> values) {
    Object method = values == null ? null : values.get("method");
    return method == null ? ResultMethod.ELECTRONIC : ResultMethod.valueOf(method.toString());
  }
}
