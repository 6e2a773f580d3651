package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.custody.KeyCustody;
import vn.motcua.signing.custody.SigningStart;

/** The work both signing doors share: lay out, let the key sign the batch, put together. */
@ApplicationScoped
class SigningWork {
  @Inject private Blocks blocks;

  private PadesSignatures pades;
  private XadesSignatures xades;
  private CadesSignatures cades;
  private Instance<KeyCustody> custodies;
  private Raising raising;

  protected SigningWork() {}

  @Inject
  SigningWork(
      PadesSignatures pades,
      XadesSignatures xades,
      CadesSignatures cades,
      @Any Instance<KeyCustody> custodies,
      Raising raising) {
    this.raising = raising;
    this.pades = pades;
    this.xades = xades;
    this.cades = cades;
    this.custodies = custodies;
  }

  /**
   * Signs every document under one authorisation; nothing is signed unless all could be laid out.
   *
   * @throws KeyCustody.WrongPin if the PIN does not open the key
   */
  SignedSet sign(Credential credential, char[] pin, List<DocumentToSign> documents, Instant now) {
    List<Prepared> batch = prepare(credential, documents, now);
    return assemble(
        new PendingSignature(credential, documents, batch, now), values(credential, pin, batch));
  }

  /** Lays every document out. */
  List<Prepared> prepare(Credential credential, List<DocumentToSign> documents, Instant now) {
    List<Prepared> batch = new ArrayList<>(documents.size());
    for (DocumentToSign document : documents) {
      batch.add(
          format(document)
              .prepare(document.content(), credential, options(credential, document, now)));
    }
    return batch;
  }

  /**
   * Puts the values in, verifies what comes out and has it time-stamped.
   *
   * @throws SignatureFormat.SignatureNotGood if a value is not of this document and key
   */
  SignedSet assemble(PendingSignature pending, List<byte[]> values) {
    Credential credential = pending.credential();
    List<DocumentToSign> documents = pending.documents();
    Instant now = pending.preparedAt();
    List<SignedDocument> signed = new ArrayList<>(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      DocumentToSign document = documents.get(i);
      byte[] content = format(document).assemble(pending.batch().get(i), values.get(i));
      signed.add(SignedDocument.of(document.name(), document.format(), content));
    }
    SignedSet set =
        new SignedSet(
            signed,
            CertificateNames.commonName(credential.certificate()),
            CertificateNames.serial(credential.certificate()),
            now,
            Set.of());
    // Papers that an organisation signs unattended, in the caller's transaction, stay at B.
    return credential.holderKind() == HolderKind.OFFICER ? raising.raise(set, now) : set;
  }

  private List<byte[]> values(Credential credential, char[] pin, List<Prepared> batch) {
    KeyCustody custody =
        custodies.stream()
            .filter(c -> c.kind() == credential.custody())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no custody " + credential.custody()));
    SigningStart start = custody.start(credential, pin, batch);
    if (start instanceof SigningStart.Done done) {
      return done.signatures();
    }
    throw new Refusal("signing.agent-needed");
  }

  private SignatureFormat format(DocumentToSign document) {
    return switch (document.format()) {
      case PDF -> pades;
      case XML -> xades;
      case DETACHED -> cades;
    };
  }

  private SigningOptions options(Credential credential, DocumentToSign document, Instant now) {
    return document.place() == null
        ? SigningOptions.at(now)
        : new SigningOptions(now, blocks.of(credential, document, now));
  }
}
