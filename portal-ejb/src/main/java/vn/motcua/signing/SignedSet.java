package vn.motcua.signing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one signing act made.
 *
 * @param documents in the order they were given
 * @param signer name in the certificate
 * @param certificateSerial hexadecimal
 * @param signedAt the time claimed in every signature of the set
 * @param marks what could not be had though it was asked for
 */
public record SignedSet(
    List<SignedDocument> documents,
    String signer,
    String certificateSerial,
    Instant signedAt,
    Set<Mark> marks) {

  /** What a signature lacks. */
  public enum Mark {
    /** Nobody said whether the certificate is revoked, and the setting allowed to sign. */
    REVOCATION_UNCHECKED,
    /** No time-stamp authority answered. */
    UNSTAMPED
  }

  public SignedSet {
    documents = List.copyOf(documents);
    marks = Set.copyOf(marks);
  }

  /** The same set, marked if revocation was not checked before. */
  SignedSet revocationChecked(boolean checked) {
    return checked ? this : marked(Mark.REVOCATION_UNCHECKED);
  }

  /** The same set, marked as waiting for its time-stamp. */
  SignedSet unstamped() {
    return marked(Mark.UNSTAMPED);
  }

  /** The same set with these documents in place of its own. */
  SignedSet raised(List<SignedDocument> higher) {
    return new SignedSet(higher, signer, certificateSerial, signedAt, marks);
  }

  /**
   * The same set after another signed one of its documents too: the document and its marks are
   * taken over, signer and time stay.
   */
  SignedSet signedAfter(SignedSet second) {
    SignedDocument replacing = second.documents().get(0);
    List<SignedDocument> all =
        documents.stream()
            .map(one -> one.name().equals(replacing.name()) ? replacing : one)
            .toList();
    return new SignedSet(all, signer, certificateSerial, signedAt, marksWith(second));
  }

  /** The same set with what another signed beside it; its marks are taken over too. */
  SignedSet with(SignedSet more) {
    List<SignedDocument> all = new ArrayList<>(documents);
    all.addAll(more.documents());
    return new SignedSet(all, signer, certificateSerial, signedAt, marksWith(more));
  }

  private Set<Mark> marksWith(SignedSet other) {
    Set<Mark> both = EnumSet.noneOf(Mark.class);
    both.addAll(marks);
    both.addAll(other.marks());
    return both;
  }

  private SignedSet marked(Mark mark) {
    Set<Mark> more = EnumSet.of(mark);
    more.addAll(marks);
    return new SignedSet(documents, signer, certificateSerial, signedAt, more);
  }

  /** The document that was given under this name. */
  public SignedDocument document(String name) {
    return documents.stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
  }
}
