package vn.motcua.signing;

import vn.motcua.shared.Texts;

/** Forms of a certified copy (NĐ 30/2020, Điều 25). */
public enum CopyForm {
  /** Sao y: the whole of an original; on paper it may have been, and is digitised. */
  TRUE_COPY,
  /** Sao lục: a copy of a copy that has its legal value. */
  COPY_OF_COPY,
  /** Trích sao: a part of an original. */
  EXTRACT;

  /** The words on the copy. */
  String words() {
    return Texts.text(Texts.VIETNAMESE, "signing.copy." + name());
  }
}
