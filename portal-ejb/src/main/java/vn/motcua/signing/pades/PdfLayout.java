package vn.motcua.signing.pades;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.spi.DSSUtils;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.motcua.signing.BlockPlace;
import vn.motcua.signing.Credential;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyAlgorithm;
import vn.motcua.signing.Prepared;
import vn.motcua.signing.SigningOptions;
import vn.motcua.signing.VisibleBlock;
import vn.motcua.signing.cades.CmsTerms;

/** A PDF with its signature laid out (PAdES baseline B, SHA-256) and no value yet. */
public final class PdfLayout implements Prepared {
  private static final float POINTS_PER_MM = 72f / 25.4f;
  private static final float TEXT_POINTS = 9f;
  private static final float PADDING = 2f;
  private static final float WIDEST_LETTER = 0.52f;

  private static final int ROOM_FOR_CMS = 6144;

  /** An officer's signature is time-stamped, perhaps later. */
  private static final int ROOM_WITH_STAMP = 12288;

  private static final byte[] FONT = BlockFont.letters();

  private final InMemoryDocument content;
  private final PAdESSignatureParameters parameters;
  private final SigningService service;
  private final Credential credential;
  private final byte[] toBeSigned;

  private PdfLayout(byte[] content, PAdESSignatureParameters parameters, Credential credential) {
    this.content = new InMemoryDocument(content);
    this.parameters = parameters;
    this.credential = credential;
    this.service = new SigningService();
    this.toBeSigned = service.getDataToSign(this.content, parameters).getBytes();
  }

  /** Lays out a signature over the content. */
  public static PdfLayout of(byte[] content, Credential credential, SigningOptions options) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    CmsTerms.set(parameters, credential, options.signedAt());
    parameters.setContentSize(
        credential.holderKind() == HolderKind.OFFICER ? ROOM_WITH_STAMP : ROOM_FOR_CMS);
    parameters.setAppName("Mot Cua");
    place(parameters, content, options.visible());
    return new PdfLayout(content, parameters, credential);
  }

  @Override
  public byte[] toBeSigned() {
    return toBeSigned.clone();
  }

  @Override
  public KeyAlgorithm algorithm() {
    return credential.algorithm();
  }

  /** Whose signature it will be. */
  public Credential credential() {
    return credential;
  }

  /** Length of the unsigned PDF, which begins every signed version. */
  public byte[] content() {
    return content.getBytes();
  }

  /**
   * The PDF with the signature value in its place.
   *
   * @throws vn.motcua.signing.SignatureFormat.SignatureNotGood if there is no room for it
   */
  public byte[] with(byte[] signatureValue) {
    byte[] cms = service.cms(content, parameters, CmsTerms.value(algorithm(), signatureValue));
    byte[] laidOut =
        DSSUtils.toByteArray(parameters.getPdfSignatureCache().getToBeSignedDocument());
    List<SignedRange> ranges = SignedRange.all(laidOut);
    return ranges.get(ranges.size() - 1).filled(laidOut, cms);
  }

  /** Signs in the empty field that our papers bring along; strangers' get a field of their own. */
  private static void place(
      PAdESSignatureParameters parameters, byte[] content, VisibleBlock block) {
    try (PDDocument document = Loader.loadPDF(content)) {
      SignatureImageParameters image = parameters.getImageParameters();
      if (block != null) {
        boolean last = block.place().page() == BlockPlace.LAST_PAGE;
        image = image(block, last ? document.getNumberOfPages() : block.place().page());
        parameters.setImageParameters(image);
      }
      emptyField(document).ifPresent(image.getFieldParameters()::setFieldId);
    } catch (IOException notPdf) {
      throw new DSSException(notPdf);
    }
  }

  private static Optional<String> emptyField(PDDocument document) throws IOException {
    return document.getSignatureFields().stream()
        .filter(field -> field.getSignature() == null)
        .map(PDSignatureField::getFullyQualifiedName)
        .findFirst();
  }

  private static SignatureImageParameters image(VisibleBlock block, int page) {
    BlockPlace place = block.place();
    SignatureFieldParameters field = new SignatureFieldParameters();
    field.setPage(page);
    field.setOriginX(place.left() * POINTS_PER_MM);
    field.setOriginY(place.top() * POINTS_PER_MM);
    field.setWidth(place.width() * POINTS_PER_MM);
    field.setHeight(place.height() * POINTS_PER_MM);
    SignatureImageTextParameters text = new SignatureImageTextParameters();
    DSSFileFont font = new DSSFileFont(new InMemoryDocument(FONT), TEXT_POINTS);
    font.setEmbedFontSubset(true);
    text.setFont(font);
    text.setText(String.join("\n", block.lines()));
    text.setTextColor(Color.BLACK);
    text.setBackgroundColor(null);
    text.setPadding(PADDING);
    text.setTextWrapping(
        fits(block) ? TextWrapping.FONT_BASED : TextWrapping.FILL_BOX_AND_LINEBREAK);
    SignatureImageParameters image = new SignatureImageParameters();
    image.setFieldParameters(field);
    image.setTextParameters(text);
    return image;
  }

  private static boolean fits(VisibleBlock block) {
    int longest = block.lines().stream().mapToInt(String::length).max().orElse(0);
    float width = longest * WIDEST_LETTER * TEXT_POINTS + 2 * PADDING;
    float height = block.lines().size() * 1.25f * TEXT_POINTS + 2 * PADDING;
    return width <= block.place().width() * POINTS_PER_MM
        && height <= block.place().height() * POINTS_PER_MM;
  }
}
