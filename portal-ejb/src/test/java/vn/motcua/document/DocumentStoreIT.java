package vn.motcua.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.document.storage.OrphanSweep;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Files with their rows: counted, shared, swept. */
class DocumentStoreIT extends InContainer {
  @EJB private DocumentStore store;
  @EJB private OrphanSweep sweep;
  @Inject private PortalClock clock;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
      document.save(out);
      return out.toByteArray();
    }
  }

  private StoredFile keep(byte[] content) {
    return store.store(
        new ByteArrayInputStream(content),
        ContentPolicy.UPLOAD_LIMIT,
        ContentPolicy.UPLOADED_PAPER);
  }

  private int references(String sha256) throws SQLException {
    try (var connection = dataSource.getConnection();
        var statement =
            connection.prepareStatement(
                "select coalesce(max(reference_count), -1) from stored_file where sha256 = ?")) {
      statement.setString(1, sha256);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private void sweepADayLater() throws Exception {
    clock.at(
        clock.now().plus(Duration.ofHours(25)),
        () -> {
          sweep.sweep();
          return null;
        });
  }

  @Test
  void equalFilesAreKeptOnceAndCounted() throws Exception {
    byte[] pdf = pdf();
    StoredFile first = keep(pdf);
    StoredFile second = keep(pdf.clone());
    assertEquals(first, second);
    assertEquals(2, references(first.sha256()));
    store.refer(first.sha256());
    assertEquals(3, references(first.sha256()));
    try (InputStream content = store.open(first.sha256())) {
      assertArrayEquals(pdf, content.readAllBytes());
    }
  }

  @Test
  void theLastReferenceLetsTheSweepRemoveRowAndFile() throws Exception {
    StoredFile file = keep(pdf());
    store.refer(file.sha256());
    store.release(file.sha256());
    sweepADayLater();
    assertEquals(1, references(file.sha256()));
    store.release(file.sha256());
    assertEquals(0, references(file.sha256()));
    sweep.sweep();
    assertEquals(0, references(file.sha256()));
    sweepADayLater();
    assertEquals(-1, references(file.sha256()));
    assertThrows(NotFound.class, () -> store.open(file.sha256()));
  }

  @Test
  void aFileTakenAgainBeforeTheSweepStays() throws Exception {
    byte[] pdf = pdf();
    StoredFile file = keep(pdf);
    store.release(file.sha256());
    keep(pdf);
    sweepADayLater();
    assertEquals(1, references(file.sha256()));
    try (InputStream content = store.open(file.sha256())) {
      assertTrue(content.read() > 0);
    }
  }

  @Test
  void aRolledBackUploadLeavesNoRow() throws Exception {
    byte[] pdf = pdf();
    transaction.begin();
    StoredFile file = keep(pdf);
    transaction.rollback();
    assertEquals(-1, references(file.sha256()));
    assertThrows(NotFound.class, () -> store.refer(file.sha256()));
  }

  @Test
  void aRefusedFileLeavesNothing() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> keep("chỉ là chữ".getBytes(StandardCharsets.UTF_8)));
    assertEquals("document.wrong-type", refusal.messageKey());
  }
}
