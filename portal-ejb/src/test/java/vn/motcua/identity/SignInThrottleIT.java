package vn.motcua.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;

/** Many people of one network, an office or a school, sign in at the same moment. */
class SignInThrottleIT extends InContainer {
  private static final int PEOPLE = 4;
  private static final int EACH = 10;

  @EJB private SignInThrottle throttle;
  @Resource private ManagedExecutorService executor;

  @Test
  void peopleOfOneNetworkDoNotStopEachOther() throws Exception {
    String network = "test-" + UUID.randomUUID();
    List<Callable<Integer>> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String person = network + i;
      people.add(
          () -> {
            for (int j = 0; j < EACH; j++) {
              assertEquals(Optional.empty(), throttle.beginAttempt(person, network));
              throttle.succeeded(person, network);
            }
            return EACH;
          });
    }
    for (Future<Integer> person : executor.invokeAll(people)) {
      assertEquals(EACH, person.get());
    }
  }
}
