package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Refusal;

/** Pictures of signatures and seals: NĐ 30/2020, Phụ lục I. */
class BlockPictureTest {
  private static final Color BLUE = new Color(0x15, 0x3a, 0x9e);
  private static final Color RED = new Color(0xc8, 0x10, 0x2e);

  private static void refused(String key, HolderKind kind, byte[] file) {
    Refusal refusal = assertThrows(Refusal.class, () -> BlockPicture.checked(kind, file));
    assertEquals(key, refusal.messageKey());
  }

  private static byte[] filled(int width, int height, int type, Color ground) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(ground);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return Samples.png(image);
  }

  @Test
  void aBlueSignatureAndARedSealAreTakenPointByPoint() throws IOException {
    byte[] hand = Samples.picture(BLUE, false);
    BufferedImage given = ImageIO.read(new ByteArrayInputStream(hand));
    BufferedImage kept =
        ImageIO.read(new ByteArrayInputStream(BlockPicture.checked(HolderKind.OFFICER, hand)));
    for (int x = 0; x < given.getWidth(); x += 3) {
      assertEquals(given.getRGB(x, 200), kept.getRGB(x, 200));
    }
    BlockPicture.checked(HolderKind.ORGANISATION, Samples.picture(RED, true));
  }

  @Test
  void theOtherColourIsRefused() {
    refused("signing.picture-not-blue", HolderKind.OFFICER, Samples.picture(RED, false));
    refused("signing.picture-not-blue", HolderKind.OFFICER, Samples.picture(Color.BLACK, false));
    refused("signing.picture-not-red", HolderKind.ORGANISATION, Samples.picture(BLUE, true));
  }

  @Test
  void aGroundThatCoversWhatIsBelowIsRefused() {
    refused(
        "signing.picture-not-transparent",
        HolderKind.OFFICER,
        filled(200, 100, BufferedImage.TYPE_INT_RGB, BLUE));
    refused(
        "signing.picture-not-transparent",
        HolderKind.OFFICER,
        filled(200, 100, BufferedImage.TYPE_INT_ARGB, BLUE));
  }

  @Test
  void anEmptyPictureIsRefused() {
    byte[] nothing = Samples.png(new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB));
    refused("signing.picture-not-blue", HolderKind.OFFICER, nothing);
  }

  @Test
  void tooSmallTooLargeOrTooManyBytesAreRefused() {
    int argb = BufferedImage.TYPE_INT_ARGB;
    refused("signing.picture-size", HolderKind.OFFICER, filled(59, 100, argb, BLUE));
    refused("signing.picture-size", HolderKind.OFFICER, filled(1601, 100, argb, BLUE));
    byte[] padded = Arrays.copyOf(Samples.picture(BLUE, false), BlockPicture.MOST_BYTES + 1);
    refused("signing.picture-size", HolderKind.OFFICER, padded);
  }

  @Test
  void somethingElseThanAPngIsRefused() {
    byte[] text = "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8);
    refused("signing.picture-not-png", HolderKind.OFFICER, text);
    byte[] cut = Arrays.copyOf(Samples.picture(BLUE, false), 40);
    refused("signing.picture-not-png", HolderKind.OFFICER, cut);
  }
}
