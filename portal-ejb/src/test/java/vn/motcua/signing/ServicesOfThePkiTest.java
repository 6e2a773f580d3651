package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evidence.Sha256;
import vn.motcua.signing.custody.KeyFiles;
import vn.motcua.signing.demo.AuthorityFiles;
import vn.motcua.simulator.pki.ServiceIdentity;

/** The services of the demonstration's infrastructure, asked over HTTP by Bouncy Castle alone. */
class ServicesOfThePkiTest {
  private static final RunningPki PKI = new RunningPki();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path data;

  @AfterAll
  static void stop() {
    PKI.close();
  }

  private static byte[] post(String path, String type, byte[] body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(PKI.address(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
  }

  private static CertificateStatus status(X509Certificate issuer, BigInteger serial)
      throws Exception {
    var sha1 = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
    var id = new CertificateID(sha1, new JcaX509CertificateHolder(issuer), serial);
    byte[] request = new OCSPReqBuilder().addRequest(id).build().getEncoded();
    OCSPResp answer = new OCSPResp(post("/ocsp", "application/ocsp-request", request));
    BasicOCSPResp basic = (BasicOCSPResp) answer.getResponseObject();
    assertTrue(
        basic.isSignatureValid(
            new JcaContentVerifierProviderBuilder().build(PKI.ocsp().certificate())));
    return basic.getResponses()[0].getCertStatus();
  }

  private static CertificateStatus status(TestPki.Signer signer) throws Exception {
    return status(
        PKI.pki.issuing.certificate(), signer.credential().certificate().getSerialNumber());
  }

  private static TimeStampResponse stamp(TimeStampRequest request) throws Exception {
    return new TimeStampResponse(post("/tsa", "application/timestamp-query", request.getEncoded()));
  }

  @Test
  void theResponderSeesANewRevocationAtOnce() throws Exception {
    TestPki.Signer officer = PKI.pki.signer(1010, vn.motcua.signing.demo.KeyKind.P_256);
    assertNull(status(officer));
    Instant since = TestPki.NOW.minusSeconds(60);
    PKI.revoke(officer, since);
    RevokedStatus revoked = assertInstanceOf(RevokedStatus.class, status(officer));
    assertEquals(since, revoked.getRevocationTime().toInstant());
    assertInstanceOf(RevokedStatus.class, status(PKI.revoked));
  }

  @Test
  void theResponderDoesNotKnowForeignCertificates() throws Exception {
    assertInstanceOf(
        UnknownStatus.class, status(TestPki.STRANGER.issuing.certificate(), BigInteger.TEN));
  }

  @Test
  void aRequestThatCannotBeReadIsCalledMalformed() throws Exception {
    OCSPResp answer = new OCSPResp(post("/ocsp", "application/ocsp-request", new byte[] {1, 2}));
    assertEquals(OCSPResp.MALFORMED_REQUEST, answer.getStatus());
  }

  @Test
  void theListIsServedAtTheAddressInTheCertificates() throws Exception {
    String extension =
        new String(
            PKI.pki.leader.credential().certificate().getExtensionValue("2.5.29.31"),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(extension.contains(PKI.address("/pki/list.crl").toString()));
    HttpRequest request = HttpRequest.newBuilder(PKI.address("/pki/list.crl")).build();
    byte[] list = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    X509CRL read =
        (X509CRL)
            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    assertNotNull(read.getRevokedCertificate(PKI.revoked.credential().certificate()));
  }

  @Test
  void theAuthorityStampsADigestWithTheTimeAndNamesItsCertificateBySha256() throws Exception {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    TimeStampRequest request =
        generator.generate(TSPAlgorithms.SHA256, Sha256.of(new byte[1]), BigInteger.TWO);
    TimeStampResponse response = stamp(request);
    response.validate(request);
    var token = response.getTimeStampToken();
    token.validate(
        new JcaSimpleSignerInfoVerifierBuilder().build(PKI.timeStamping().certificate()));
    assertEquals(TestPki.NOW, token.getTimeStampInfo().getGenTime().toInstant());
    assertNotNull(
        token
            .getSignedAttributes()
            .get(org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.id_aa_signingCertificateV2));
    assertEquals(
        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256).getAlgorithm(),
        token.getTimeStampInfo().getMessageImprintAlgOID());
  }

  @Test
  void theAuthorityRefusesAWeakDigest() throws Exception {
    TimeStampRequest request =
        new TimeStampRequestGenerator().generate(TSPAlgorithms.SHA1, new byte[20]);
    assertNull(stamp(request).getTimeStampToken());
  }

  @Test
  void theDemonstrationsAuthorityEquipsTheServicesOnce() throws Exception {
    SigningSettings settings = new SigningSettings(data, "http://localhost:8080", true);
    AuthorityFiles authority = new AuthorityFiles(settings, new KeyFiles(settings));
    authority.found(TestPki.NOW);
    ServiceIdentity given = ServiceIdentity.read(data.resolve("simulators/pki/tsa.pem"));
    given.certificate().verify(given.chain().get(1).getPublicKey());
    assertEquals(3, ServiceIdentity.read(data.resolve("simulators/pki/ocsp.pem")).chain().size());
    assertEquals(
        "rw-------",
        java.nio.file.attribute.PosixFilePermissions.toString(
            Files.getPosixFilePermissions(data.resolve("simulators/pki/tsa.pem"))));
    authority.found(TestPki.NOW.plusSeconds(60));
    assertEquals(given, ServiceIdentity.read(data.resolve("simulators/pki/tsa.pem")));
  }
}
