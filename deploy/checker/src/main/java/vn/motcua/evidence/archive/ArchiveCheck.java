package vn.motcua.evidence.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.evidence.CertificateName;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.cms.Cms;
import vn.motcua.evidence.cms.TimeStampToken;
import vn.motcua.evidence.revocation.Revocations;

/** Checks one archive, the container first, then what it says of itself. */
final class ArchiveCheck {
  private static final String TYPE = "mimetype";
  private static final String MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";

  private final Container container;
  private final Authorities authorities;
  private final List<Fault> faults = new ArrayList<>();
  private final List<SignerCheck.Told> told = new ArrayList<>();
  private String signer;
  private Instant stampedAt;
  private boolean stamped;

  /**
   * @param authorities whom the reader trusts, null if he does not say
   */
  ArchiveCheck(Container container, Authorities authorities) {
    this.container = container;
    this.authorities = authorities;
    faults.addAll(container.faults());
  }

  /** Everything that is wrong; empty if nothing is. */
  List<Fault> run(Instant now) throws IOException {
    byte[] manifest = container.bytes(Manifest.NAME);
    if (manifest == null) {
      add(Fault.Kind.MISSING, Manifest.NAME);
      return faults;
    }
    files(manifest);
    signature(manifest, now);
    SignerCheck signers = new SignerCheck(authorities, stampedAt, now);
    ArchiveContent content = new ArchiveContent(container, signers);
    faults.addAll(content.faults());
    if (content.promisesStamp() && !stamped) {
      add(Fault.Kind.STAMP_MISSING, Manifest.SIGNATURE);
    }
    faults.addAll(ArchiveProof.faults(container, authorities, signers));
    told.addAll(signers.told());
    return faults;
  }

  /** Name of who signed, null if not known. */
  String signer() {
    return signer;
  }

  /** How the certificates stood of those whose signatures are good. */
  List<SignerCheck.Told> told() {
    return List.copyOf(told);
  }

  /** When a time-stamp proves that the archive was made, null without one. */
  Instant stampedAt() {
    return stampedAt;
  }

  private void files(byte[] manifest) {
    Map<String, String> there = new TreeMap<>(container.digests());
    there.remove(Manifest.NAME);
    there.remove(Manifest.SIGNATURE);
    String type = there.remove(TYPE);
    if (!Sha256.hexOf(MEDIA_TYPE).equals(type)) {
      add(type == null ? Fault.Kind.MISSING : Fault.Kind.CHANGED, TYPE);
    }
    try {
      Manifest.read(manifest)
          .forEach(
              (name, digest) -> {
                String found = there.remove(name);
                if (found == null) {
                  add(Fault.Kind.MISSING, name);
                } else if (!found.equals(digest)) {
                  add(Fault.Kind.CHANGED, name);
                }
              });
      there.keySet().forEach(name -> add(Fault.Kind.ADDED, name));
    } catch (IllegalArgumentException unreadable) {
      add(Fault.Kind.MANIFEST_UNREADABLE, Manifest.NAME);
    }
  }

  private void signature(byte[] manifest, Instant now) throws IOException {
    byte[] signature = container.bytes(Manifest.SIGNATURE);
    if (signature == null) {
      add(Fault.Kind.SIGNATURE_MISSING, Manifest.SIGNATURE);
      return;
    }
    try {
      Cms cms = Cms.read(signature);
      if (cms.content() != null || !cms.verifies(manifest)) {
        add(Fault.Kind.SIGNATURE_BROKEN, Manifest.NAME);
        return;
      }
      signer = CertificateName.of(cms.chain().get(0));
      if (authorities != null) {
        learn();
      }
      stamp(cms);
      Instant at = stampedAt == null ? now : stampedAt;
      if (authorities != null && !authorities.trust(cms.chain(), at)) {
        add(Fault.Kind.SIGNER_UNTRUSTED, signer);
      } else if (authorities != null) {
        SignerCheck check = new SignerCheck(authorities, stampedAt, now);
        check
            .revocation(cms.chain(), Revocations.NONE, at, Manifest.SIGNATURE)
            .ifPresent(faults::add);
        told.addAll(check.told());
      }
    } catch (IllegalArgumentException unreadable) {
      add(Fault.Kind.SIGNATURE_BROKEN, Manifest.SIGNATURE);
    }
  }

  private void stamp(Cms cms) {
    byte[] token = cms.timeStamp();
    stamped = token != null;
    if (!stamped) {
      return;
    }
    try {
      TimeStampToken stamp = TimeStampToken.verify(token, cms.value());
      stampedAt = stamp.time();
      if (authorities != null && !authorities.trust(stamp.chain(), stamp.time())) {
        add(Fault.Kind.STAMP_UNTRUSTED, Manifest.SIGNATURE);
      }
    } catch (IllegalArgumentException broken) {
      add(Fault.Kind.STAMP_BROKEN, Manifest.SIGNATURE);
    }
  }

  private void learn() throws IOException {
    for (String name : new TreeMap<>(container.digests()).keySet()) {
      if (name.startsWith("trust/")) {
        authorities.learn(name, container.bytes(name));
      }
    }
  }

  private void add(Fault.Kind kind, String subject) {
    faults.add(new Fault(kind, subject));
  }
}
