package vn.motcua.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import vn.motcua.document.storage.PieceVault;

/**
 * Gathers a file that arrives in pieces, until {@link DocumentStore} takes it in as a whole. Knows
 * no rights and looks at no content; who calls it holds the upload's row meanwhile. What is not
 * taken in is swept a day after its last piece.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PieceGathering {
  @Inject private PieceVault vault;

  /**
   * Adds a piece; it is on disk when this returns.
   *
   * @param name random name of the upload, 26 characters
   * @param offset bytes that arrived before
   * @throws vn.motcua.shared.NotFound if fewer bytes are there than that
   */
  public void add(String name, long offset, byte[] piece) {
    vault.write(name, offset, piece);
  }

  /**
   * What has arrived so far. The caller closes the stream.
   *
   * @throws vn.motcua.shared.NotFound if nothing has
   */
  public InputStream open(String name) {
    return vault.open(name);
  }

  /** Throws away what has arrived; again does nothing. */
  public void discard(String name) {
    vault.discard(name);
  }
}
