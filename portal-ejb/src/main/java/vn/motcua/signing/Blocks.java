package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;
import vn.motcua.signing.register.Pictures;

/** What is to stand in the visible block of a signature (NĐ 30/2020, Phụ lục I). */
@ApplicationScoped
class Blocks {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss XXX").withZone(PortalClock.ZONE);
  private static final String MARK = "signing.block.mark";
  private static final String DEMO_MARK = "signing.block.mark-demo";

  private SigningSettings settings;
  private Pictures pictures;

  protected Blocks() {}

  @Inject
  Blocks(SigningSettings settings, Pictures pictures) {
    this.settings = settings;
    this.pictures = pictures;
  }

  /** The block of a document that has a place for one. */
  VisibleBlock of(Credential credential, DocumentToSign document, Instant now) {
    return switch (document.block()) {
      case SIGNER ->
          picture(credential, document)
              .orElseGet(
                  () -> new VisibleBlock(document.place(), signer(credential, document, now)));
      case SEAL ->
          picture(credential, document)
              .orElseGet(() -> VisibleBlock.mark(document.place(), markWords()));
      case ANNEX -> new VisibleBlock(document.place(), List.of(document.title(), TIME.format(now)));
      case COPY -> {
        List<String> lines = new ArrayList<>(List.of(document.title()));
        lines.addAll(agency(credential, now));
        yield new VisibleBlock(document.place(), lines);
      }
    };
  }

  /** The officer's signature by hand, or the organisation's seal, where one is registered. */
  private Optional<VisibleBlock> picture(Credential credential, DocumentToSign document) {
    boolean seal = document.block() == DocumentToSign.Block.SEAL;
    boolean organisation = credential.holderKind() == HolderKind.ORGANISATION;
    return seal == organisation
        ? pictures
            .of(credential.holderKind(), credential.holderId())
            .map(png -> VisibleBlock.picture(document.place(), png))
        : Optional.empty();
  }

  /** An organisation without a picture of its seal has a neutral mark. */
  private List<String> markWords() {
    String words = Texts.text(Texts.VIETNAMESE, settings.demo() ? DEMO_MARK : MARK);
    return List.of(words.split(" "));
  }

  private static List<String> agency(Credential credential, Instant now) {
    return List.of(CertificateNames.commonName(credential.certificate()), TIME.format(now));
  }

  private static List<String> signer(Credential credential, DocumentToSign document, Instant now) {
    List<String> lines = new ArrayList<>();
    lines.add(line("signed-by", CertificateNames.commonName(credential.certificate())));
    String title =
        document.title() == null
            ? CertificateNames.title(credential.certificate())
            : document.title();
    if (!title.isEmpty()) {
      lines.add(line("title", title));
    }
    lines.add(line("time", TIME.format(now)));
    return lines;
  }

  private static String line(String what, String value) {
    return Texts.text(Texts.VIETNAMESE, "signing.block." + what, value);
  }
}
