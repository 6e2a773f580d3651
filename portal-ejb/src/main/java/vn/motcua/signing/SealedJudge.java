package vn.motcua.signing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.evidence.Receipt;
import vn.motcua.evidence.Seal;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.signing.trust.TrustedAuthorities;
import vn.motcua.signing.xades.StrictProfile;

/**
 * Judges a receipt that was sealed in a batch: the seal's signature as any other, then whether the
 * receipt's path leads to the root that was signed.
 */
final class SealedJudge {
  private static final String RULES = "Mot Cua sealed receipt 1";

  private SealedJudge() {}

  static SignatureReport judge(byte[] file, TrustedAuthorities authorities, Instant now) {
    try {
      SealedReceipt sealed = SealedReceipt.read(file);
      SignatureReport seal = XmlJudge.judge(sealed.signed(), authorities, now);
      Set<Finding> findings = EnumSet.noneOf(Finding.class);
      findings.addAll(seal.findings());
      if (!seal.signatures().isEmpty() && !holds(sealed)) {
        findings.add(Finding.CHANGED_AFTER_SIGNING);
      }
      return new SignatureReport(
          DocumentFormat.XML, findings, seal.signatures(), null, RULES, pdf(sealed.receipt()));
    } catch (IllegalArgumentException other) {
      return SignatureReport.refused(DocumentFormat.XML, Finding.UNKNOWN_FORMAT, RULES);
    }
  }

  private static boolean holds(SealedReceipt sealed) {
    Seal seal = Seal.read(SignedStatement.textOf(StrictProfile.verify(sealed.signed()).root()));
    return sealed.proves(seal) && seal.agency().equals(sealed.receipt().value("agency"));
  }

  private static ResultEnvelope.Named pdf(Receipt receipt) {
    String[] parts = receipt.value("pdf").split(" ", -1);
    return parts.length == 2
        ? new ResultEnvelope.Named("application/pdf", parts[0], Long.parseLong(parts[1]))
        : null;
  }
}
