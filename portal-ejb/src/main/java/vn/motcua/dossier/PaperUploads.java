package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import vn.motcua.document.PieceGathering;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.PaperUpload;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.UploadTable;
import vn.motcua.evidence.Sha256;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * Files that arrive in pieces over a bad network. An upload belongs to one account, one dossier and
 * one paper; for anybody else it does not exist. What is gathered becomes a paper through {@link
 * DossierPapers#attach}, with its checks, and in no other way.
 */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class PaperUploads {
  /** Most bytes of one piece. */
  public static final int PIECE = 256 * 1024;

  @Inject private Entrance entrance;
  @Inject private UploadTable table;
  @EJB private DossierPapers papers;
  @EJB private PieceGathering pieces;

  /**
   * Begins an upload, or finds the broken one of the same file again.
   *
   * @return with the offset from which to send
   * @throws Refusal document.empty, document.too-large, dossier.paper-not-asked,
   *     dossier.too-many-files, dossier.too-many-uploads
   */
  public UploadState begin(BeginUpload command) {
    return table.begin(entrance.mine(command.publicId(), Scope.FILE), command);
  }

  /**
   * Where an upload stands.
   *
   * @throws NotFound if it is none of the caller's
   */
  public UploadState state(String id) {
    return table.mine(id).state();
  }

  /** The caller's files on their way to a dossier. */
  public List<UploadState> waiting(String publicId) {
    return table.waiting(entrance.mine(publicId, Scope.FILE));
  }

  /**
   * Adds a piece; it is safe when this returns. Of two pieces for the same place one is taken.
   *
   * @throws PieceOutOfPlace if it does not follow what has arrived
   * @throws NotFound if the upload is none of the caller's
   */
  public UploadState add(String id, long offset, byte[] piece) {
    PaperUpload upload = table.mineToChange(id);
    upload.requirePlace(offset, Math.min(piece.length, PIECE + 1));
    if (piece.length > PIECE) {
      throw new Refusal("dossier.upload-broken");
    }
    pieces.add(id, offset, piece);
    table.arrived(upload, piece.length);
    return upload.state();
  }

  /**
   * Hands the whole in as a paper; again answers the same.
   *
   * @throws PieceOutOfPlace if not all has arrived
   * @throws Refusal as {@link DossierPapers#attach}, and dossier.upload-broken if the bytes are not
   *     those announced; the upload is of no use then
   */
  public PaperFile finish(String id) {
    String publicId = table.dossierOf(table.mine(id));
    Dossier dossier = entrance.mineToChange(publicId, Scope.FILE);
    PaperUpload upload = table.mineToChange(id);
    if (upload.paperPublicId() != null) {
      return table.paper(dossier, upload.paperPublicId());
    }
    upload.requireWhole();
    PaperFile paper = handIn(publicId, upload);
    table.became(upload, paper.publicId());
    return paper;
  }

  /** Gives an upload up, or takes back the paper that it has become. */
  public void cancel(String id) {
    String publicId = table.dossierOf(table.mine(id));
    entrance.mineToChange(publicId, Scope.FILE);
    PaperUpload upload = table.mineToChange(id);
    if (upload.paperPublicId() != null) {
      papers.remove(publicId, upload.paperPublicId());
    }
    table.remove(upload);
  }

  private PaperFile handIn(String publicId, PaperUpload upload) {
    MessageDigest digest = Sha256.digest();
    try (InputStream all = new DigestInputStream(pieces.open(upload.publicId()), digest)) {
      PaperFile paper =
          papers.attach(new AttachPaper(publicId, upload.paperKey(), upload.fileName(), all));
      if (!upload.isOf(Sha256.hex(digest.digest()))) {
        throw new Refusal("dossier.upload-broken");
      }
      return paper;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
