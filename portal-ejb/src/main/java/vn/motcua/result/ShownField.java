package vn.motcua.result;

import java.io.Serializable;
import vn.motcua.catalogue.Words;

/**
 * Something of a result that its owner may show.
 *
 * @param key names it in {@link ShowResult}
 * @param label null for what every result has; then the sentence is {@code result.shown.KEY}
 */
public record ShownField(String key, Words label, String value) implements Serializable {}
