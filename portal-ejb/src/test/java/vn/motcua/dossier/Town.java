package vn.motcua.dossier;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.motcua.As;
import vn.motcua.demo.TestProvince;
import vn.motcua.shared.Roles;

/** The invented province with its people, and a birth to be registered. */
@ApplicationScoped
public class Town {
  static final String BIRTH = "1.001193";
  static final String BIRTH_CASE = "1.001193.01";

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  @Inject private TestProvince province;
  @EJB private DossierDrafting drafting;
  @EJB private DossierPapers papers;
  @EJB private DossierFiling filing;
  @EJB private DossierIntake intake;
  @EJB private DossierProcessing processing;
  @EJB private MyDossiers mine;

  /** Makes province and people once; everything else may be made again and again. */
  void build() {
    province.ensure();
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  As citizen() {
    return As.user("citizen", Roles.CITIZEN);
  }

  As citizen2() {
    return As.user("citizen2", Roles.CITIZEN);
  }

  As business() {
    return As.user("business", Roles.CITIZEN);
  }

  /** A member of staff in the first position with that role. */
  As staff(String username, String role) {
    long position =
        number(
            "select min(p.id) from staff_position p join account a on a.officer_id = p.officer_id"
                + " where a.username = '%s' and p.role = '%s'".formatted(username, role));
    return As.user(username + "/" + position, role);
  }

  As desk() {
    return staff("desk", Roles.DESK);
  }

  As officer() {
    return staff("officer", Roles.OFFICER);
  }

  /** One number from the database. */
  long number(String query) {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes rows that no door changes. */
  void change(String statement) {
    try (var connection = dataSource.getConnection();
        var made = connection.createStatement()) {
      made.executeUpdate(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long idOf(String publicId) {
    return number("select id from dossier where public_id = '%s'".formatted(publicId));
  }

  /** A draft with nothing in it. */
  String emptyDraft() {
    return citizen()
        .call(() -> drafting.start(StartDraft.forSelf(key(), BIRTH, BIRTH_CASE, "H99.12")));
  }

  /** A draft that can be filed. */
  String fullDraft() {
    String draft = emptyDraft();
    citizen()
        .run(
            () -> {
              birth().forEach((page, values) -> save(draft, page, values));
              papers.attach(
                  new AttachPaper(
                      draft,
                      "birthCertificate",
                      "chung-sinh.pdf",
                      new ByteArrayInputStream(pdf())));
            });
    return draft;
  }

  private void save(String draft, String page, Map<String, Object> values) {
    drafting.savePage(new SavePage(draft, page, 0, values));
  }

  /** Files a full draft. */
  String filed() {
    String draft = fullDraft();
    citizen().run(() -> filing.file(command(draft)));
    return draft;
  }

  FileDossier command(String draft) {
    return new FileDossier(key(), draft, drafting.open(draft).version(), true, "2026-1");
  }

  /** Files and receives. */
  String received() {
    String filed = filed();
    desk().run(() -> intake.accept(AcceptDossier.now(key(), filed, version(filed))));
    return filed;
  }

  /** Files, receives, and puts it into the officer's hands. */
  String taken() {
    String received = received();
    officer().run(() -> processing.take(new TakeDossier(key(), received, version(received))));
    return received;
  }

  long version(String publicId) {
    return number("select version from dossier where public_id = '%s'".formatted(publicId));
  }

  String status(String publicId) {
    return citizen().call(() -> mine.open(publicId)).status().name();
  }

  /** Complete answers for a birth. */
  static Map<String, Map<String, Object>> birth() {
    Map<String, Map<String, Object>> pages = new LinkedHashMap<>();
    pages.put(
        "requester",
        Map.of(
            "fullName", "Nguyễn Thị Mẫu",
            "identityNumber", "099192000123",
            "address", "Số 21 đường Thí Dụ, phường Hòa Mẫu",
            "phone", "0900000001",
            "relation", "MOTHER"));
    pages.put(
        "child",
        Map.of(
            "fullName", "Trần Thử An",
            "birthDate", "2026-11-16",
            "sex", "FEMALE",
            "birthPlace", "Trạm y tế phường Hòa Mẫu",
            "ethnicity", "Kinh",
            "nationality", "Việt Nam",
            "hometown", "Phường Hòa Mẫu, Tỉnh Mẫu",
            "surrogacy", "NO"));
    pages.put(
        "mother",
        Map.of(
            "fullName", "Nguyễn Thị Mẫu",
            "birthDate", "1992-05-18",
            "ethnicity", "Kinh",
            "nationality", "Việt Nam",
            "identityNumber", "099192000123",
            "address", "Số 21 đường Thí Dụ, phường Hòa Mẫu"));
    pages.put("father", Map.of("declared", "NO"));
    pages.put("request", Map.of("copies", 0));
    pages.put("_delivery", Map.of("method", "ELECTRONIC"));
    return pages;
  }

  /** The smallest honest PDF. */
  static byte[] pdf() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(key());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
