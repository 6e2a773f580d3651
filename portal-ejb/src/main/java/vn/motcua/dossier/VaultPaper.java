package vn.motcua.dossier;

import java.io.Serializable;
import vn.motcua.catalogue.Words;

/**
 * A paper that its owner may use again.
 *
 * @param ref names it in {@link DossierPapers#reuse}
 * @param paperKey key under which it was handed in, null for a result
 * @param name what paper it is
 * @param fileName as the person called it, or the number of the result
 * @param agency short name of the office that issued it, null for what was handed in
 * @param sha256 digest of the file
 */
public record VaultPaper(
    String ref,
    String paperKey,
    Words name,
    String fileName,
    String agency,
    String sha256,
    PaperOrigin origin)
    implements Serializable {}
