package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** What is seen of signatures: pictures where they are registered, text otherwise; copies. */
class BlocksIT extends InContainer {
  private static final AtomicLong NEXT = new AtomicLong(880_000);
  private static final String PIN = "135790";
  private static final Color BLUE = new Color(0x15, 0x3a, 0x9e);

  @EJB private DemoAuthority authority;
  @EJB private OfficerSigning officers;
  @EJB private OrganisationSigning organisations;
  @EJB private CredentialAdministration administration;
  @Inject private SignatureVerifier verifier;
  @Inject private PortalClock clock;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  private long officer() {
    long id = NEXT.incrementAndGet();
    CertifyOfficer certify =
        new CertifyOfficer(id, "Trần Thị Mẫu", "Chủ tịch", "UBND xã Ví Dụ", PIN.toCharArray());
    system().run(() -> authority.certifyOfficer(certify));
    return id;
  }

  private long agency() {
    long id = NEXT.incrementAndGet();
    system().run(() -> authority.certifyOrganisation(id, "Ủy ban nhân dân xã Ví Dụ"));
    return id;
  }

  private byte[] signed(long officer) {
    return byOfficer(officer).document("pdf").content();
  }

  private byte[] sealed(long officer, long agency) {
    SignedSet first = byOfficer(officer);
    BlockPlace place = Samples.mark().place();
    return system()
        .call(() -> organisations.signAfter(first, "pdf", agency, place))
        .document("pdf")
        .content();
  }

  private SignedSet byOfficer(long officer) {
    List<DocumentToSign> papers =
        List.of(DocumentToSign.pdf("pdf", Samples.sealable(), Samples.block().place(), null));
    SigningOrder order =
        system().call(() -> officers.open("dossier", officer, papers, clock.now().plusSeconds(60)));
    return system().call(() -> officers.sign(order, PIN.toCharArray()));
  }

  private static boolean hasPicture(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDAnnotationWidget widget =
          document.getDocumentCatalog().getAcroForm().getField("signer").getWidgets().get(0);
      return widget
          .getNormalAppearanceStream()
          .getResources()
          .getXObjectNames()
          .iterator()
          .hasNext();
    }
  }

  @Test
  void anOfficersPictureTakesThePlaceOfTheTextAndEnds() throws IOException {
    long officer = officer();
    assertFalse(hasPicture(signed(officer)));
    As admin = As.user("tests", Roles.ADMIN);
    byte[] hand = Samples.picture(BLUE, false);
    admin.run(() -> administration.keepPicture(HolderKind.OFFICER, officer, hand));
    assertTrue(
        admin.call(() -> administration.pictureSince(HolderKind.OFFICER, officer)).isPresent());
    byte[] pdf = signed(officer);
    assertTrue(hasPicture(pdf));
    assertEquals(Set.of(), verifier.verify(pdf).findings());
    admin.run(() -> administration.forgetPicture(HolderKind.OFFICER, officer));
    assertFalse(hasPicture(signed(officer)));
  }

  /** Whether the agency's block shows an image; the neutral mark is lines. */
  private static boolean hasSeal(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDAnnotationWidget widget =
          document.getDocumentCatalog().getAcroForm().getField("agency").getWidgets().get(0);
      return hasImage(widget.getNormalAppearanceStream().getResources());
    }
  }

  private static boolean hasImage(PDResources resources) throws IOException {
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      boolean inside =
          object instanceof PDFormXObject form
              && form.getResources() != null
              && hasImage(form.getResources());
      if (inside || object instanceof PDImageXObject) {
        return true;
      }
    }
    return false;
  }

  private SealLine line(long agency) {
    return As.user("tests", Roles.ADMIN).call(() -> administration.seals()).stream()
        .filter(one -> one.agencyId() == agency)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPictureOfASealTakesThePlaceOfTheMarkInWhatTheAgencySignsAndEnds() throws IOException {
    long agency = agency();
    long officer = officer();
    assertFalse(hasSeal(sealed(officer, agency)));
    assertEquals(List.of(), line(agency).pictures());
    As admin = As.user("tests", Roles.ADMIN);
    byte[] seal = Samples.picture(Color.RED, true);
    admin.run(() -> administration.keepPicture(HolderKind.ORGANISATION, agency, seal));
    byte[] pdf = sealed(officer, agency);
    assertTrue(hasSeal(pdf));
    assertEquals(Set.of(), verifier.verify(pdf).findings());
    assertNull(line(agency).pictures().get(0).until());

    admin.run(() -> administration.keepPicture(HolderKind.ORGANISATION, agency, seal));
    assertEquals(2, line(agency).pictures().size());
    assertNotNull(line(agency).pictures().get(1).until());
    admin.run(() -> administration.forgetPicture(HolderKind.ORGANISATION, agency));
    admin.run(() -> administration.forgetPicture(HolderKind.ORGANISATION, agency));
    assertFalse(hasSeal(sealed(officer, agency)));
    assertNotNull(line(agency).pictures().get(0).until());
    assertEquals(2, acts("picture.kept", agency));
    assertEquals(1, acts("picture.ended", agency));
  }

  private int acts(String act, long agency) {
    try (var connection = dataSource.getConnection();
        var sql =
            connection.prepareStatement(
                "select count(*) from admin_act where act = ? and target = ?")) {
      sql.setString(1, act);
      sql.setString(2, "organisation-" + agency);
      try (var rows = sql.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void aSealIsRedAndOfAnAgencyThatSigns() {
    long agency = agency();
    byte[] blue = Samples.picture(BLUE, true);
    byte[] seal = Samples.picture(Color.RED, true);
    As admin = As.user("tests", Roles.ADMIN);
    assertEquals(
        "signing.picture-not-red",
        assertThrows(
                Refusal.class,
                () ->
                    admin.run(
                        () -> administration.keepPicture(HolderKind.ORGANISATION, agency, blue)))
            .messageKey());
    assertThrows(
        NotFound.class,
        () ->
            admin.run(
                () ->
                    administration.keepPicture(
                        HolderKind.ORGANISATION, NEXT.incrementAndGet(), seal)));
    for (String role : List.of(Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER)) {
      As other = As.user("tests", role);
      assertThrows(EJBAccessException.class, () -> other.call(() -> administration.seals()));
      assertThrows(
          EJBAccessException.class,
          () -> other.run(() -> administration.keepPicture(HolderKind.ORGANISATION, agency, seal)));
      assertThrows(
          EJBAccessException.class,
          () -> other.run(() -> administration.forgetPicture(HolderKind.ORGANISATION, agency)));
    }
  }

  @Test
  void nobodyButTheAdministratorChangesAPicture() {
    byte[] hand = Samples.picture(BLUE, false);
    assertThrows(
        EJBAccessException.class,
        () ->
            As.user("tests", Roles.LEADER)
                .run(() -> administration.keepPicture(HolderKind.OFFICER, 1, hand)));
    byte[] red = Samples.picture(Color.RED, false);
    assertEquals(
        "signing.picture-not-blue",
        assertThrows(
                Refusal.class,
                () -> system().run(() -> administration.keepPicture(HolderKind.OFFICER, 1, red)))
            .messageKey());
  }

  @Test
  void aDigitisedPaperIsCertifiedAsACopyTopRightOnItsFirstPage() throws IOException {
    long agency = agency();
    SignedSet copy =
        system().call(() -> organisations.certifyCopy(Samples.pdf(), agency, CopyForm.TRUE_COPY));
    byte[] pdf = copy.documents().get(0).content();
    SignatureReport report = verifier.verify(pdf);
    assertEquals(Set.of(), report.findings());
    assertEquals(HolderKind.ORGANISATION, report.signatures().get(0).holder());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var place = document.getPage(0).getAnnotations().get(0).getRectangle();
      var page = document.getPage(0).getMediaBox();
      assertTrue(place.getLowerLeftX() > page.getWidth() / 2, place.toString());
      assertTrue(place.getLowerLeftY() > page.getHeight() * 0.85, place.toString());
    }
  }

  @Test
  void aSignedFileOrAPageTurnedRoundIsNoCopyOfAPaper() throws IOException {
    long agency = agency();
    byte[] signed = signed(officer());
    copyRefused("signing.copy-signed", signed, agency);
    copyRefused("signing.copy-turned", turned(), agency);
    copyRefused("signing.not-signable", new byte[] {1, 2, 3}, agency);
    copyRefused("signing.no-certificate", Samples.pdf(), NEXT.incrementAndGet());
  }

  private void copyRefused(String key, byte[] pdf, long agency) {
    assertEquals(
        key,
        assertThrows(
                Refusal.class,
                () ->
                    system().call(() -> organisations.certifyCopy(pdf, agency, CopyForm.TRUE_COPY)))
            .messageKey());
  }

  private static byte[] turned() throws IOException {
    try (PDDocument document = Loader.loadPDF(Samples.pdf())) {
      document.getPage(0).setRotation(90);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
