package vn.motcua.signing;

import java.util.List;

/** The envelope that the benchmarks sign: four kibibytes. */
final class FourKib {
  private static final int BYTES = 4 * 1024;

  private FourKib() {}

  static byte[] envelope(byte[] pdf) {
    ResultEnvelope small = Samples.envelope(pdf);
    int room = BYTES - small.toXml().length;
    return new ResultEnvelope(
            small.number(),
            small.dossierCode(),
            small.procedureCode(),
            small.outcome(),
            small.agencyCode(),
            small.agencyName(),
            small.signerName(),
            small.signerTitle(),
            small.issuedAt(),
            small.data() + "x".repeat(room),
            small.document(),
            List.of())
        .toXml();
  }
}
