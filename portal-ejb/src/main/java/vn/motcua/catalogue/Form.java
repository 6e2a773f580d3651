package vn.motcua.catalogue;

import java.util.List;

/** The interactive form: question pages in their order. */
public record Form(Words title, List<FormPage> pages) {

  public Form {
    pages = pages == null ? List.of() : List.copyOf(pages);
  }

  /** The page of this key, or null. */
  public FormPage page(String key) {
    return pages.stream().filter(page -> page.key().equals(key)).findFirst().orElse(null);
  }

  /** The field of this path, {@code page.field}, or null. */
  public Field field(String path) {
    int dot = path.indexOf('.');
    FormPage page = dot < 0 ? null : page(path.substring(0, dot));
    return page == null ? null : page.field(path.substring(dot + 1));
  }
}
