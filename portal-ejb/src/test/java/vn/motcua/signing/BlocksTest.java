package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.signing.register.Pictures;

/** The words in visible blocks: NĐ 30/2020, Phụ lục I. */
class BlocksTest {
  private static final BlockPlace PLACE = new BlockPlace(1, 110, 220, 62, 26);
  private static final byte[] PICTURE = {1, 2, 3};
  private static final String AGENCY = "Ủy ban nhân dân phường Hòa Mẫu (DEMO)";
  private static final String TIME = "24-11-2026 10:00:00 +07:00";

  private static final Credential LEADER = TestPki.OURS.leader.credential();
  private static final Credential ORGANISATION = TestPki.OURS.agency.credential();

  private static Blocks blocks(boolean demo, byte[] picture) {
    return new Blocks(
        new SigningSettings(Path.of("target"), "http://localhost:8080", demo),
        new Pictures() {
          @Override
          public Optional<byte[]> of(HolderKind kind, long holderId) {
            return Optional.ofNullable(picture);
          }
        });
  }

  private static VisibleBlock block(Blocks blocks, Credential credential, DocumentToSign paper) {
    return blocks.of(credential, paper, TestPki.NOW);
  }

  private static DocumentToSign paper(DocumentToSign.Block block, String title) {
    return new DocumentToSign("pdf", DocumentFormat.PDF, new byte[0], PLACE, block, title);
  }

  @Test
  void aSignersTextSaysWhoInWhichPositionAndWhenWithTheZone() {
    VisibleBlock block =
        block(blocks(true, null), LEADER, paper(DocumentToSign.Block.SIGNER, "KT. Chủ tịch"));
    assertEquals(VisibleBlock.Look.TEXT, block.look());
    assertEquals(
        List.of("Ký bởi: Phạm Văn Khuôn (DEMO)", "Chức vụ: KT. Chủ tịch", "Thời gian ký: " + TIME),
        block.lines());
  }

  @Test
  void aSealIsANeutralMarkUntilThereIsAPicture() {
    DocumentToSign seal = paper(DocumentToSign.Block.SEAL, null);
    VisibleBlock mark = block(blocks(true, null), ORGANISATION, seal);
    assertEquals(VisibleBlock.Look.MARK, mark.look());
    assertEquals(List.of("DẤU", "MẪU"), mark.lines());
    assertEquals(List.of("ĐÃ", "KÝ", "SỐ"), block(blocks(false, null), ORGANISATION, seal).lines());
    assertArrayEquals(PICTURE, block(blocks(true, PICTURE), ORGANISATION, seal).picture());
  }

  /** Forms that an organisation signs alone have its lines, not its seal. */
  @Test
  void anOrganisationsPictureIsItsSealOnly() {
    DocumentToSign form = paper(DocumentToSign.Block.SIGNER, null);
    assertEquals(VisibleBlock.Look.TEXT, block(blocks(true, PICTURE), ORGANISATION, form).look());
    assertEquals(VisibleBlock.Look.PICTURE, block(blocks(true, PICTURE), LEADER, form).look());
  }

  @Test
  void anAnnexBearsTheNumberOfItsPaperAndTheTimeAndNoPicture() {
    DocumentToSign annex = DocumentToSign.annex("annex", new byte[0], PLACE, "05/TLKS");
    VisibleBlock block = block(blocks(true, PICTURE), ORGANISATION, annex);
    assertEquals(VisibleBlock.Look.TEXT, block.look());
    assertEquals(List.of("05/TLKS", TIME), block.lines());
  }

  @Test
  void aCopySaysItsFormToo() {
    List<String> words = List.of("SAO Y", "SAO LỤC", "TRÍCH SAO");
    for (CopyForm form : CopyForm.values()) {
      DocumentToSign copy = DocumentToSign.copy("copy", new byte[0], PLACE, form);
      assertEquals(
          List.of(words.get(form.ordinal()), AGENCY, TIME),
          block(blocks(true, null), ORGANISATION, copy).lines());
    }
  }
}
