package vn.motcua.dossier.work;

/** A question named by its page and field. */
public record Target(String page, String field) {

  /** Of {@code page.field}; without a point the field is empty and so unknown. */
  public static Target of(String path) {
    int point = path == null ? -1 : path.indexOf('.');
    return point < 0
        ? new Target(path == null ? "" : path, "")
        : new Target(path.substring(0, point), path.substring(point + 1));
  }
}
