package vn.motcua.issuing;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.bench.Figures;
import vn.motcua.evidence.HolderDigest;
import vn.motcua.evidence.IssuingKey;
import vn.motcua.evidence.IssuingKeys;
import vn.motcua.evidence.ResultStatement;
import vn.motcua.evidence.RevokedResults;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.StatementCheck;
import vn.motcua.evidence.StatementSigner;
import vn.motcua.evidence.TestSigner;

/** How large the list for a million results is, how small the code's modules, how long a check. */
class OfflineBench {
  private static final int REVOKED = 10_000;
  private static final double PRINTED = 27;
  private static final int QUIET = 4;
  private static final int TIMES = 500;
  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private final StatementSigner signer = new TestSigner();

  @Test
  void theListOfAMillionResultsWithOneInAHundredTakenBack() {
    Random random = new Random(6);
    Map<Long, LocalDate> days = new HashMap<>();
    while (days.size() < REVOKED) {
      days.put(random.nextLong(), DAY.minusDays(random.nextInt(3000)));
    }
    byte[] list = new RevokedResults(1, NOW, NOW.plus(Duration.ofDays(7)), days).sign(signer);
    Figures.atMost("list of 10 000 results taken back", 100, list.length / 1024.0, "KB");
  }

  @Test
  void theModulesOfTheCode() throws WriterException {
    String code = "https://dichvucong.tinhmau.example/qr#" + statement().sign(signer);
    int modules =
        Encoder.encode(
                code,
                ErrorCorrectionLevel.M,
                Map.of(EncodeHintType.QR_COMPACT, true, EncodeHintType.CHARACTER_SET, "UTF-8"))
            .getMatrix()
            .getWidth();
    Figures.atLeast("module of the code on a result", 0.33, PRINTED / (modules + QUIET), "mm");
  }

  @Test
  void oneCheck() {
    IssuingKey key = new IssuingKey(signer.point(), "A", "A", DAY, DAY);
    IssuingKeys keys = new IssuingKeys(1, NOW, signer.point(), List.of(key));
    RevokedResults revoked = new RevokedResults(1, NOW, NOW.plusSeconds(1), Map.of());
    String code = statement().sign(signer);
    long start = 0;
    for (int i = -TIMES; i < TIMES; i++) {
      start = i == 0 ? System.nanoTime() : start;
      if (StatementCheck.of(code, keys, revoked, NOW).verdict() != StatementCheck.Verdict.GENUINE) {
        throw new AssertionError("not genuine");
      }
    }
    Figures.told("check of one code", (System.nanoTime() - start) / 1e6 / TIMES, "ms");
  }

  private static ResultStatement statement() {
    byte[] data = Sha256.of(new byte[] {1, 2, 3});
    byte[] holder = HolderDigest.of("Nguyễn Thị Mẫu", "7K3F9QWX2M", data);
    return new ResultStatement("12345/TLKS", true, DAY, data, holder);
  }
}
