package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.NotFound;

/** The papers that a dossier's moves ask for. */
class IssuedPapersIT extends DeliveredByHand {
  @Inject private PaperRegister register;
  @EJB private IssuedPapers papers;

  private List<IssuedPaper> of(String dossier) {
    deliver();
    return town.citizen().call(() -> papers.ofDossier(dossier));
  }

  private String text(IssuedPaper paper) throws IOException {
    byte[] pdf = content(paper);
    assertEquals(Sha256.hexOf(pdf), register.byPublicId(paper.publicId()).orElseThrow().sha256());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getSignatureDictionaries().size());
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private byte[] content(IssuedPaper paper) throws IOException {
    IssuedFile file = town.citizen().call(() -> papers.open(paper.publicId()));
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    }
  }

  private static IssuedPaper one(List<IssuedPaper> papers, PaperKind kind) {
    return papers.stream().filter(paper -> paper.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void filingGivesASignedConfirmationWithTheDigestsOfWhatWasFiled() throws IOException {
    String dossier = town.filed();
    String text = text(one(of(dossier), PaperKind.FILING_CONFIRMATION));
    assertTrue(text.contains("GIẤY XÁC NHẬN ĐÃ NỘP HỒ SƠ"), text);
    assertTrue(text.contains("1.001193"), text);
    assertTrue(text.contains("KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"), text);
  }

  @Test
  void receivingGivesForm01WithCodeAndAppointment() throws IOException {
    String dossier = town.received();
    String text = text(one(of(dossier), PaperKind.FORM_01));
    assertTrue(text.contains("Mã hồ sơ: H99.12-"), text);
    assertTrue(text.contains("5. Thời gian trả kết quả"), text);
  }

  @Test
  void refusingGivesForm03WithTheReason() throws IOException {
    String dossier = town.refused();
    String text = text(one(of(dossier), PaperKind.FORM_03));
    assertTrue(text.contains("Trẻ đã được đăng ký khai sinh"), text);
  }

  @Test
  void promisingALaterDateGivesForm04WithApologyBothDatesAndReason() throws IOException {
    String dossier = town.postponed();
    String text = text(one(of(dossier), PaperKind.FORM_04));
    assertTrue(text.contains("xin lỗi Ông/Bà vì sự chậm trễ này"), text);
    assertTrue(text.contains("Chờ cơ quan phối hợp"), text);
    assertTrue(text.contains("/PXL"), text);
  }

  @Test
  void aMessageDeliveredTwiceMakesOnePaper() {
    String dossier = town.filed();
    int first = of(dossier).size();
    long id = town.idOf(dossier);
    town.change(
        "update outbox_message set state = 'PENDING' where handler = 'issuing.forms' and ids like '%dossierId="
            + id
            + ";%'");
    assertEquals(first, of(dossier).size());
  }

  @Test
  void papersOfOthersDoNotExist() {
    String dossier = town.filed();
    IssuedPaper paper = of(dossier).get(0);
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> papers.ofDossier(dossier)));
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> papers.open(paper.publicId())));
  }
}
