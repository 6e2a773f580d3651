package vn.motcua.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.signing.demo.KeyKind;
import vn.motcua.signing.pades.Gap;
import vn.motcua.signing.trust.TrustedAuthorities;
import vn.motcua.signing.xades.SignatureExtension;

/** Files with time-stamps and kept evidence, good and bad. */
final class JudgedLevels {
  private static final Instant NOW = TestPki.NOW;
  private static final Instant YEARS_LATER = NOW.plus(Duration.ofDays(6 * 365));

  private final List<JudgedCase> cases = new ArrayList<>();
  private final XadesSignatures xades = new XadesSignatures();
  private final PadesSignatures pades = new PadesSignatures();
  private final Path folder;

  JudgedLevels(Path folder) {
    this.folder = folder;
  }

  List<JudgedCase> cases() throws IOException {
    try (RunningPki pki = new RunningPki();
        RunningPki foreign = new RunningPki()) {
      levels(pki);
      fates(pki);
      badStamps(pki, foreign);
      behindTheEnd(pki);
      signedTwice(pki);
    }
    return cases;
  }

  private EvidenceSources sources(RunningPki pki) {
    return pki.sources(folder.resolve("at-" + cases.size()));
  }

  private byte[] xml(TestPki.Signer signer, Instant at) {
    return signer.sign(xades, XmlForgeries.ENVELOPE, SigningOptions.at(at));
  }

  private byte[] pdf(TestPki.Signer signer, Instant at) {
    return signer.sign(pades, PdfForgeries.PDF, new SigningOptions(at, Samples.block()));
  }

  private byte[] xml(RunningPki pki, TestPki.Signer signer, Instant at, SignatureLevel level) {
    return xades.extend(xml(signer, at), level, sources(pki));
  }

  private byte[] pdf(RunningPki pki, TestPki.Signer signer, Instant at, SignatureLevel level) {
    return pades.extend(pdf(signer, at), level, sources(pki));
  }

  private void both(String name, byte[] xml, byte[] pdf, TrustedAuthorities trust, Instant at) {
    cases.add(JudgedCase.xml(name, xml, trust, at));
    cases.add(JudgedCase.pdf(name, pdf, trust, at));
  }

  private void levels(RunningPki pki) {
    TestPki.Signer leader = pki.pki.leader;
    byte[] xmlT = xml(pki, leader, NOW, SignatureLevel.T);
    byte[] pdfT = pdf(pki, leader, NOW, SignatureLevel.T);
    both("T", xmlT, pdfT, pki.trust(), NOW);
    both(
        "T, RSA-3072",
        xml(pki, pki.rsa3072, NOW, SignatureLevel.T),
        pdf(pki, pki.rsa3072, NOW, SignatureLevel.T),
        pki.trust(),
        NOW);
    byte[] xmlLt = xml(pki, leader, NOW, SignatureLevel.LT);
    byte[] pdfLta = pdf(pki, leader, NOW, SignatureLevel.LTA);
    both("long-term", xmlLt, pdfLta, pki.trust(), NOW);
    for (Forgery forgery :
        XmlLevelForgeries.of(new String(xmlT, UTF_8), new String(xmlLt, UTF_8))) {
      cases.add(JudgedCase.xml(forgery.name(), forgery.content(), pki.trust(), NOW));
    }
    both("long-term, years later, no list", xmlLt, pdfLta, pki.trustWithoutList(), YEARS_LATER);
    both("T, years later, no list", xmlT, pdfT, pki.trustWithoutList(), YEARS_LATER);
    cases.add(
        JudgedCase.pdf(
            "LT without a stamp over it",
            pdf(pki, leader, NOW, SignatureLevel.LT),
            pki.trust(),
            NOW));
  }

  private void fates(RunningPki pki) throws IOException {
    Instant before = NOW.minus(Duration.ofDays(2));
    both("B, revoked before", xml(pki.revoked, NOW), pdf(pki.revoked, NOW), pki.trust(), NOW);
    both(
        "T, revoked before",
        xml(pki, pki.revoked, NOW, SignatureLevel.T),
        pdf(pki, pki.revoked, NOW, SignatureLevel.T),
        pki.trust(),
        NOW);
    both("B, expired", xml(pki.expired, before), pdf(pki.expired, before), pki.trust(), NOW);
    both(
        "stamped after the certificate's end",
        xml(pki, pki.expired, before, SignatureLevel.T),
        pdf(pki, pki.expired, before, SignatureLevel.T),
        pki.trust(),
        NOW);
    cases.add(
        JudgedCase.pdf(
            "B, RSA-1024",
            WeakPdf.signed(PdfForgeries.PDF, pki.weak, "SHA256withRSA"),
            pki.trust(),
            NOW));
    cases.add(
        JudgedCase.pdf(
            "B, SHA-1",
            WeakPdf.signed(PdfForgeries.PDF, pki.pki.leader, "SHA1withRSA"),
            pki.trust(),
            NOW));
    cases.add(
        JudgedCase.pdf(
            "B, by another program",
            WeakPdf.signed(PdfForgeries.PDF, pki.pki.leader, "SHA256withRSA"),
            pki.trust(),
            NOW));
    TestPki.Signer officer = pki.pki.signer(1030, KeyKind.P_256);
    byte[] xml = xml(pki, officer, NOW, SignatureLevel.T);
    byte[] pdf = pdf(pki, officer, NOW, SignatureLevel.T);
    pki.revoke(officer, NOW.plusSeconds(60));
    both("T, revoked later", xml, pdf, pki.trust(), NOW.plus(Duration.ofHours(1)));
  }

  private void badStamps(RunningPki pki, RunningPki foreign) {
    byte[] xml = xml(pki.pki.leader, NOW);
    byte[] pdf = pdf(pki.pki.leader, NOW);
    byte[] otherXml = xml(pki, pki.pki.leader, NOW.minusSeconds(7), SignatureLevel.T);
    byte[] otherPdf = pdf(pki, pki.pki.leader, NOW.minusSeconds(7), SignatureLevel.T);
    both(
        "stamp over another value",
        withToken(xades.extend(xml, SignatureLevel.T, sources(pki)), otherXml),
        Gap.withToken(pdf, Gap.token(otherPdf)),
        pki.trust(),
        NOW);
    EvidenceSources theirs = sources(foreign);
    both(
        "stamp of an authority nobody trusts",
        SignatureExtension.stamped(xml, value -> theirs.stamp(value).token()),
        pades.extend(pdf, SignatureLevel.T, theirs),
        pki.trust(),
        NOW);
    pki.setTime(NOW.minus(Duration.ofHours(1)));
    EvidenceSources past = sources(pki);
    cases.add(
        JudgedCase.xml(
            "stamp older than its signature",
            SignatureExtension.stamped(xml, value -> past.stamp(value).token()),
            pki.trust(),
            NOW));
    pki.setTime(NOW);
  }

  private static byte[] withToken(byte[] stamped, byte[] other) {
    String from = "<xades:EncapsulatedTimeStamp>";
    String to = "</xades:EncapsulatedTimeStamp>";
    String text = new String(stamped, UTF_8);
    return text.replace(
            XmlForgeries.part(text, from, to),
            XmlForgeries.part(new String(other, UTF_8), from, to))
        .getBytes(UTF_8);
  }

  private void behindTheEnd(RunningPki pki) throws IOException {
    byte[] stamped = pdf(pki, pki.pki.leader, NOW, SignatureLevel.T);
    byte[] archived = pdf(pki, pki.pki.leader, NOW, SignatureLevel.LTA);
    seen(pki, "bytes behind the archive stamp", PdfForgeries.longer(archived));
    seen(
        pki,
        "page changed behind the archive stamp",
        PdfForgeries.appended(archived, PdfForgeries::blacken));
    seen(
        pki,
        "page changed, then archived",
        pades.extend(
            PdfForgeries.appended(stamped, PdfForgeries::blacken),
            SignatureLevel.LTA,
            sources(pki)));
  }

  private void signedTwice(RunningPki pki) throws IOException {
    SigningOptions block = new SigningOptions(NOW, Samples.block());
    SigningOptions mark = new SigningOptions(NOW, Samples.mark());
    TestPki.Signer agency = pki.pki.agency;
    byte[] leader = pki.pki.leader.sign(pades, Samples.sealable(), block);
    byte[] stamped = pades.extend(leader, SignatureLevel.T, sources(pki));
    byte[] both = agency.sign(pades, stamped, mark);
    seen(pki, "leader before the agency signs, B", leader);
    seen(pki, "leader and agency, B", agency.sign(pades, leader, mark));
    seen(pki, "leader and agency, T", pades.extend(both, SignatureLevel.T, sources(pki)));
    seen(pki, "leader and agency, LTA", pades.extend(both, SignatureLevel.LTA, sources(pki)));
    seen(
        pki,
        "agency before leader",
        pki.pki.leader.sign(pades, agency.sign(pades, Samples.sealable(), mark), block));
    seen(
        pki,
        "page changed between leader and agency",
        agency.sign(pades, PdfForgeries.appended(leader, PdfForgeries::blacken), mark));
  }

  private void seen(RunningPki pki, String name, byte[] pdf) {
    cases.add(JudgedCase.pdf(name, pdf, pki.trust(), NOW));
  }
}
