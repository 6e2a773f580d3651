package vn.motcua.signing.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;

/** Tries of one key by several acts at once. */
class PinTriesIT extends InContainer {
  private static final int AT_ONCE = 4;
  private static final int EACH = 50;

  @Inject private PinTries tries;
  @Resource private ManagedExecutorService executor;

  @Test
  void actsAtOnceWaitForEachOtherAndNoTryIsLost() throws Exception {
    String key = "test-" + UUID.randomUUID();
    Callable<Integer> acts =
        () -> {
          int fewest = PinTries.MOST;
          for (int i = 0; i < EACH; i++) {
            fewest = Math.min(fewest, tries.begin(key));
            tries.notTested(key);
          }
          return fewest;
        };
    for (Future<Integer> act : executor.invokeAll(Collections.nCopies(AT_ONCE, acts))) {
      assertTrue(act.get() >= PinTries.MOST - AT_ONCE);
    }
    assertEquals(PinTries.MOST - 1, tries.begin(key));
  }
}
