package vn.motcua.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.Conditions;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FormPage;

/**
 * Fills a question page with invented answers that fit the question; what is known already stays.
 */
final class InventedAnswers {
  private static final List<String> FAMILY =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi");
  private static final List<String> GIVEN =
      List.of(
          "An Mẫu",
          "Bình Thử",
          "Chi Ví Dụ",
          "Dũng Giả Định",
          "Hà Minh Họa",
          "Khôi Thí Dụ",
          "Lan Tượng Trưng");

  /** Every pattern the catalogue uses is that of a code or year of four digits. */
  private static final String FOUR_DIGITS = "2015";

  private final int seed;

  InventedAnswers(int seed) {
    this.seed = seed;
  }

  /**
   * The page's answers: given ones first, then what is known (prefilled), then invented ones for
   * what must be answered.
   *
   * @param all answers of all pages so far, for conditions
   */
  Map<String, Object> complete(
      FormPage page, Map<String, Object> known, Map<String, Map<String, Object>> all) {
    Map<String, Object> values = new LinkedHashMap<>(known);
    Map<String, Map<String, Object>> seen = new LinkedHashMap<>(all);
    seen.put(page.key(), values);
    for (Field field : page.fields()) {
      if (!Conditions.hold(field.showWhen(), seen)) {
        values.remove(field.key());
      } else if (isBlank(values.get(field.key())) && (field.required() || field.value() != null)) {
        values.put(field.key(), invent(field));
      }
    }
    values.values().removeIf(InventedAnswers::isBlank);
    return values;
  }

  private static boolean isBlank(Object value) {
    return value == null || value instanceof String text && text.isBlank();
  }

  private Object invent(Field field) {
    return switch (field.type()) {
      case DATE ->
          field.limits().past()
              ? "1988-0" + (1 + seed % 9) + "-1" + seed % 10
              : "2027-0" + (1 + seed % 9) + "-15";
      case NUMBER -> number(field);
      case CHOICE -> field.value() != null ? field.value() : field.options().get(0).value();
      case YESNO -> field.value() != null ? field.value() : "NO";
      case IDENTITY_NUMBER -> String.format("0990880%05d", 10_000 + seed * 37 % 89_999);
      case BUSINESS_CODE -> "0100109106";
      case PHONE -> String.format("0900000%03d", seed % 1000);
      case EMAIL -> "nguoi.dan." + seed + "@vi-du.example";
      case ADDRESS -> "Số " + (1 + seed % 90) + ", đường Ví Dụ, phường Hòa Mẫu, Tỉnh Mẫu";
      case LIST -> List.of(entry(field));
      case TEXT, TEXTAREA -> field.value() != null ? field.value() : text(field);
    };
  }

  private Map<String, Object> entry(Field list) {
    Map<String, Object> entry = new LinkedHashMap<>();
    new ArrayList<>(list.fields())
        .stream().filter(Field::required).forEach(field -> entry.put(field.key(), invent(field)));
    return entry;
  }

  private Object number(Field field) {
    if (field.value() != null) {
      return Long.parseLong(field.value());
    }
    long least = field.limits().minimum() == null ? 1 : field.limits().minimum();
    long most = field.limits().maximum() == null ? Long.MAX_VALUE : field.limits().maximum();
    return Math.max(least, Math.min(most, least + seed % 3));
  }

  private String text(Field field) {
    if (field.limits().pattern() != null) {
      return FOUR_DIGITS;
    }
    String key = field.key().toLowerCase(java.util.Locale.ROOT);
    if (key.contains("fullname") || key.endsWith("owner") || key.contains("representative")) {
      return name();
    }
    if (key.contains("ethnicity")) {
      return "Kinh";
    }
    if (key.contains("nationality")) {
      return "Việt Nam";
    }
    if (key.contains("place") || key.contains("address") || key.contains("hometown")) {
      return "Phường Hòa Mẫu, Tỉnh Mẫu";
    }
    return "Nội dung trình diễn số " + (1 + seed % 50);
  }

  private String name() {
    return FAMILY.get(seed % FAMILY.size()) + " " + GIVEN.get(seed / 3 % GIVEN.size());
  }
}
