package vn.motcua.web.staff.office;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.CredentialAdministration;
import vn.motcua.signing.HolderKind;

/** A picture for the block of a signature, as a form of the administrator sends it. */
final class PicturePart {
  /** More than any picture may have, so that a larger one is refused for its size. */
  private static final int MOST_BYTES = 1024 * 1024;

  private PicturePart() {}

  /**
   * Keeps it.
   *
   * @param missing what is said at its field if none was chosen
   * @throws Refusal at that field, if none was chosen or it is not as the regulation wants it
   */
  static void keep(
      CredentialAdministration credentials,
      HolderKind kind,
      Long holder,
      Part picture,
      FieldProblem missing)
      throws IOException {
    if (picture == null || picture.getSize() == 0) {
      throw Refusal.of(List.of(missing));
    }
    try (InputStream content = picture.getInputStream()) {
      credentials.keepPicture(kind, holder, content.readNBytes(MOST_BYTES));
    } catch (Refusal refusal) {
      throw refusal.at(missing.field());
    }
  }
}
