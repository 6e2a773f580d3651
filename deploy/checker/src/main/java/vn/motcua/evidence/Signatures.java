package vn.motcua.evidence;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.evidence.cms.TimeStampToken;
import vn.motcua.evidence.revocation.Standing;
import vn.motcua.evidence.xades.StrictXml;

/** Reads signed statements and says who signed them. */
final class Signatures {
  private final Spoken spoken;
  private final Trust trust;
  private final Clock clock;
  private boolean trusted = true;
  private boolean concluded = true;

  Signatures(Spoken spoken, Trust trust, Clock clock) {
    this.spoken = spoken;
    this.trust = trust;
    this.clock = clock;
  }

  /**
   * Verifies a statement and says by whom it was signed, and whether his certificate was revoked by
   * then, as far as the statement itself holds lists or OCSP answers.
   *
   * @throws IllegalArgumentException if it is none
   * @throws SignedStatement.NotAsSigned if it was changed, its time-stamp is over something else,
   *     pinned certificates do not cover it, or its signer's certificate was revoked
   */
  SignedStatement read(byte[] signed) {
    SignedStatement statement = SignedStatement.read(signed);
    X509Certificate signer = statement.chain().get(0);
    spoken.say("signed", CertificateName.of(signer), statement.signedAt());
    TimeStampToken stamp = stamp(statement.signature());
    if (trust == null) {
      trusted = false;
    } else if (!trust.covers(statement.chain(), statement.signedAt())) {
      throw new SignedStatement.NotAsSigned("untrusted");
    } else if (!trust.isPinned(signer)) {
      boolean proven = stamp != null && trust.covers(stamp.chain(), stamp.time());
      standing(statement.signature(), proven ? stamp.time() : clock.instant());
    }
    return statement;
  }

  private static TimeStampToken stamp(StrictXml signature) {
    try {
      return signature.token() == null
          ? null
          : TimeStampToken.verify(signature.token(), signature.stamped());
    } catch (IllegalArgumentException overSomethingElse) {
      throw new SignedStatement.NotAsSigned("time-stamp");
    }
  }

  private void standing(StrictXml signature, Instant at) {
    Standing standing = trust.standing(signature.chain(), signature.kept(), at);
    if (standing.isRevoked()) {
      throw new SignedStatement.NotAsSigned("revoked " + standing.time());
    }
    spoken.say("standing." + standing.kind(), standing.time());
    concluded &= signature.kept().isEmpty() || standing.time() != null;
  }

  /**
   * {@link Checker#HOLDS} if all that was read is by somebody trusted. Where a statement brings
   * lists or answers and none of them counts, {@link Checker#NOT_CHECKED}; where it brings none, it
   * was only said.
   */
  int outcome() {
    if (!trusted) {
      spoken.say("unpinned");
      return Checker.NOT_CHECKED;
    }
    return concluded ? Checker.HOLDS : Checker.NOT_CHECKED;
  }
}
