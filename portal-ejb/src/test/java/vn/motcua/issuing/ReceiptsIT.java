package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua.demo.TestProvince;
import vn.motcua.fee.CollectAtCounter;
import vn.motcua.fee.FeePayment;
import vn.motcua.fee.FeeWork;
import vn.motcua.fee.OrderView;

/** Receipts: numbered with the money, made and signed afterwards. */
class ReceiptsIT extends DeliveredByHand {
  @Inject private TestProvince province;
  @Inject private PaperRegister register;
  @EJB private IssuedPapers papers;
  @EJB private FeePayment payment;
  @EJB private FeeWork work;

  private static RegisteredPaper receipt(List<RegisteredPaper> papers) {
    return papers.stream()
        .filter(paper -> paper.kind() == PaperKind.FEE_RECEIPT)
        .findFirst()
        .orElseThrow();
  }

  /** A criminal record certificate, paid at the centre's counter. */
  private String paid() {
    String dossier = province.filed("3.000333", Map.of());
    OrderView order = town.citizen().call(() -> payment.ordersOf(dossier)).get(0);
    CollectAtCounter command =
        new CollectAtCounter(town.key(), order.publicId(), "tiền mặt, quầy 2");
    town.centreDesk().run(() -> work.collect(command));
    return dossier;
  }

  @Test
  void theNumberIsTakenWithTheMoneyAndThePaperFollows() throws IOException {
    String dossier = paid();
    RegisteredPaper reserved = receipt(register.ofDossier(town.idOf(dossier)));
    assertEquals(PaperState.RESERVED, reserved.state());
    assertEquals(8, reserved.number().length());
    deliver();
    RegisteredPaper issued = register.get(reserved.id());
    assertEquals(PaperState.ISSUED, issued.state());
    assertEquals(reserved.number(), issued.number());
    String text = text(issued);
    assertTrue(text.contains("BIÊN LAI THU PHÍ, LỆ PHÍ"), text);
    assertTrue(text.contains("Số: " + issued.number()), text);
    assertTrue(text.contains("Mã số thuế: 9900000087"), text);
    assertTrue(text.contains("nghìn đồng."), text);
  }

  private String text(RegisteredPaper paper) throws IOException {
    IssuedFile file = town.citizen().call(() -> papers.open(paper.publicId()));
    try (InputStream content = file.content();
        PDDocument document = Loader.loadPDF(content.readAllBytes())) {
      assertEquals(1, document.getSignatureDictionaries().size());
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void aMessageDeliveredTwiceGivesOneReceipt() {
    String dossier = paid();
    deliver();
    long id = town.idOf(dossier);
    town.change(
        "update outbox_message set state = 'PENDING' where handler = 'issuing.receipts'"
            + " and ids like '%dossierId="
            + id
            + ";%'");
    deliver();
    long receipts =
        register.ofDossier(id).stream().filter(p -> p.kind() == PaperKind.FEE_RECEIPT).count();
    assertEquals(1, receipts);
  }

  @Test
  void twoReceiptsOfOneCollectorFollowEachOther() {
    int first = Integer.parseInt(receipt(register.ofDossier(town.idOf(paid()))).number());
    int second = Integer.parseInt(receipt(register.ofDossier(town.idOf(paid()))).number());
    assertEquals(first + 1, second);
  }
}
