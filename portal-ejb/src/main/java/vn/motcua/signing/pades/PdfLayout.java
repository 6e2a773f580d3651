package vn.motcua.signing.pades;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.motcua.signing.BlockPlace;
import vn.motcua.signing.Credential;
import vn.motcua.signing.KeyAlgorithm;
import vn.motcua.signing.Prepared;
import vn.motcua.signing.SigningOptions;
import vn.motcua.signing.VisibleBlock;
import vn.motcua.signing.cades.CmsTerms;

/** A PDF with its signature laid out (PAdES baseline B, SHA-256) and no value yet. */
public final class PdfLayout implements Prepared {
  static final float POINTS_PER_MM = 72f / 25.4f;

  /** Names of the fields that our papers bring along, in the order in which they are signed. */
  private static final Set<String> OURS = Set.of("signer", "agency");

  /** With room for a time-stamp, which perhaps comes later. */
  private static final int ROOM = 12288;

  private final InMemoryDocument content;
  private final PAdESSignatureParameters parameters;
  private final SigningService service;
  private final Credential credential;
  private final byte[] toBeSigned;

  private PdfLayout(
      byte[] content, PAdESSignatureParameters parameters, Credential credential, byte[] drawn) {
    this.content = new InMemoryDocument(content);
    this.parameters = parameters;
    this.credential = credential;
    this.service =
        new SigningService(
            drawn == null ? new PdfBoxNativeObjectFactory() : new DrawnBlocks(drawn));
    this.toBeSigned = service.getDataToSign(this.content, parameters).getBytes();
  }

  /** Lays out a signature over the content. */
  public static PdfLayout of(byte[] content, Credential credential, SigningOptions options) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    CmsTerms.set(parameters, credential, options.signedAt());
    parameters.setContentSize(ROOM);
    parameters.setAppName("Mot Cua");
    byte[] drawn = place(parameters, content, options.visible());
    return new PdfLayout(content, parameters, credential, drawn);
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

  /** The PDF before this signature, with which the signed version begins. */
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

  /**
   * Says where to sign: in the first empty field that our papers bring along; strangers' papers get
   * a field of their own.
   *
   * @return the block as it is drawn, null if there is none
   */
  private static byte[] place(
      PAdESSignatureParameters parameters, byte[] content, VisibleBlock block) {
    try (PDDocument document = Loader.loadPDF(content)) {
      SignatureImageParameters image = parameters.getImageParameters();
      Optional<PDSignatureField> field = emptyField(document);
      field.ifPresent(f -> image.getFieldParameters().setFieldId(f.getFullyQualifiedName()));
      if (block == null) {
        return null;
      }
      boolean last = block.place().page() == BlockPlace.LAST_PAGE;
      int page = last ? document.getNumberOfPages() : block.place().page();
      image.getFieldParameters().setPage(page);
      PDRectangle sheet = document.getPage(page - 1).getMediaBox();
      byte[] drawn =
          BlockDrawing.of(
              block, field.map(PdfLayout::box).orElseGet(() -> at(block.place(), sheet)));
      image.setImage(new InMemoryDocument(drawn));
      return drawn;
    } catch (IOException notPdf) {
      throw new DSSException(notPdf);
    }
  }

  private static Optional<PDSignatureField> emptyField(PDDocument document) throws IOException {
    return document.getSignatureFields().stream()
        .filter(field -> OURS.contains(field.getPartialName()))
        .filter(field -> field.getSignature() == null)
        .findFirst();
  }

  /** The box of a field that has its place already: only what is drawn in it changes. */
  private static PDRectangle box(PDSignatureField field) {
    PDAnnotationWidget widget = field.getWidgets().get(0);
    PDAppearanceStream empty = widget.getNormalAppearanceStream();
    return empty == null
        ? new PDRectangle(widget.getRectangle().getWidth(), widget.getRectangle().getHeight())
        : empty.getBBox();
  }

  /** The block's rectangle on the sheet. */
  private static PDRectangle at(BlockPlace place, PDRectangle sheet) {
    float height = place.height() * POINTS_PER_MM;
    return new PDRectangle(
        sheet.getLowerLeftX() + place.left() * POINTS_PER_MM,
        sheet.getUpperRightY() - place.top() * POINTS_PER_MM - height,
        place.width() * POINTS_PER_MM,
        height);
  }
}
