package vn.motcua.evidence.archive;

import java.util.List;
import java.util.Map;
import vn.motcua.evidence.Seal;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.evidence.xades.NotStrict;
import vn.motcua.evidence.xades.StrictXml;

/** A receipt sealed with others: its path leads to the root that the agency signed. */
final class SealedPart {
  private SealedPart() {}

  /**
   * What is wrong with it.
   *
   * @param line of the register, whose PDF the receipt has to name
   */
  static List<Fault> faults(byte[] xml, Map<?, ?> line, SignerCheck signers) {
    String file = String.valueOf(line.get("receipt"));
    try {
      SealedReceipt sealed = SealedReceipt.read(xml);
      StrictXml signed = StrictXml.verify(sealed.signed());
      Seal seal = Seal.read(SignedStatement.textOf(signed.root()));
      String pdf = line.get("unsignedSha256") + " " + line.get("unsignedLength");
      boolean holds =
          sealed.proves(seal)
              && sealed.receipt().value("agency").equals(seal.agency())
              && sealed.receipt().value("pdf").equals(pdf);
      return holds
          ? signers.faults(SignerCheck.Signed.of(signed), file)
          : List.of(new Fault(Fault.Kind.RECEIPT_BROKEN, file));
    } catch (IllegalArgumentException | NotStrict broken) {
      return List.of(new Fault(Fault.Kind.RECEIPT_BROKEN, file));
    }
  }
}
