package vn.motcua.signing.pades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The byte ranges of a PDF in the order in which they were signed, each behind the one before: its
 * signatures, then the document time-stamps behind the last of them.
 */
record Revisions(List<SignedRange> signatures, List<SignedRange> archived) {
  Revisions {
    signatures = List.copyOf(signatures);
    archived = List.copyOf(archived);
  }

  /** Those of a file of ours, told apart by what is in their gaps. */
  static Revisions of(byte[] pdf) {
    List<SignedRange> signatures = new ArrayList<>();
    List<SignedRange> archived = new ArrayList<>();
    for (SignedRange range : SignedRange.all(pdf)) {
      boolean stamp = SignatureCms.read(pdf, range).isTimeStamp();
      (stamp ? archived : signatures).add(range);
    }
    return new Revisions(signatures, archived);
  }

  /**
   * Those of a file with so many signatures and time-stamps; empty unless they are all there is,
   * one begins behind the other, and the last reaches the end of the file.
   */
  static Optional<Revisions> whole(byte[] pdf, int signatures, int archived) {
    List<SignedRange> all = SignedRange.all(pdf);
    if (all.isEmpty() || all.size() != signatures + archived) {
      return Optional.empty();
    }
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i - 1).end() > all.get(i).gapStart()) {
        return Optional.empty();
      }
    }
    return all.get(all.size() - 1).reachesEnd(pdf)
        ? Optional.of(
            new Revisions(all.subList(0, signatures), all.subList(signatures, all.size())))
        : Optional.empty();
  }

  /** The last signature. */
  SignedRange last() {
    return signatures.get(signatures.size() - 1);
  }
}
