package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.document.DocumentStore;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.RaisingRow;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.AnnexBook;
import vn.motcua.result.work.ResultBook;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.SignedDocument;

/**
 * Results released below the level they are to have. Files are read and kept in short transactions;
 * the time-stamp authority is asked in between.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ResultRaising {
  private static final int ROUND = 20;

  @Inject private EntityManager em;

  @Inject private ResultBook book;
  @Inject private AnnexBook annexes;
  @Inject private PaperRegister register;
  @Inject private PortalClock clock;
  @EJB private DocumentStore store;

  /** Results whose turn it is. */
  public List<Long> due() {
    return em.createQuery(
            "select r.resultId from RaisingRow r where r.doneAt is null and r.nextTryAt <= ?1"
                + " order by r.nextTryAt",
            Long.class)
        .setParameter(1, clock.now())
        .setMaxResults(ROUND)
        .getResultList();
  }

  /** The files as they are now: the PDF, the envelope, then the annexes. */
  public List<SignedDocument> files(long resultId) {
    Result result = book.get(resultId);
    List<SignedDocument> files = new ArrayList<>();
    files.add(file(DocumentFormat.PDF, result.pdfSha256()));
    files.add(file(DocumentFormat.XML, result.xmlSha256()));
    for (Annex annex : annexes.of(result)) {
      files.add(file(DocumentFormat.PDF, register.get(annex.paperId()).sha256()));
    }
    return files;
  }

  private SignedDocument file(DocumentFormat format, String sha256) {
    return SignedDocument.of(sha256, format, store.read(sha256));
  }

  /**
   * Keeps the raised files in place of those they were made of; the digests of before stay
   * registered. If the result has other files by now, or was revoked, nothing changes.
   */
  public void keep(long resultId, List<SignedDocument> before, List<SignedDocument> raised) {
    Result result = book.locked(book.get(resultId));
    RaisingRow row = row(resultId);
    if (result.state() == ResultState.RELEASED && !row.isDone() && areStill(result, before)) {
      String pdf = replace(before.get(0), raised.get(0));
      String xml = replace(before.get(1), raised.get(1));
      result.raised(pdf, xml);
      register.raise(result.paperId(), pdf, xml);
      List<Annex> all = annexes.of(result);
      for (int i = 0; i < all.size(); i++) {
        String file = replace(before.get(i + 2), raised.get(i + 2));
        register.raise(all.get(i).paperId(), file, null);
      }
    }
    row.done(clock.now());
  }

  private boolean areStill(Result result, List<SignedDocument> before) {
    List<String> now = new ArrayList<>(List.of(result.pdfSha256(), result.xmlSha256()));
    annexes.of(result).forEach(annex -> now.add(register.get(annex.paperId()).sha256()));
    return now.equals(before.stream().map(SignedDocument::sha256).toList());
  }

  /** It was not possible now. */
  public void failed(long resultId, String trouble) {
    row(resultId).failed(trouble, clock.now());
  }

  private RaisingRow row(long resultId) {
    return em.find(RaisingRow.class, resultId, LockModeType.PESSIMISTIC_WRITE);
  }

  private String replace(SignedDocument before, SignedDocument raised) {
    if (before.sha256().equals(raised.sha256())) {
      return before.sha256();
    }
    String kept = store.keep(raised.content());
    store.release(before.sha256());
    return kept;
  }
}
