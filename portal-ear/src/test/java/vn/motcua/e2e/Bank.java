package vn.motcua.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;

/** The simulated bank and gateway, told how the next payment goes. */
final class Bank {
  private final Visitor anybody;

  Bank(Visitor anybody) {
    this.anybody = anybody;
  }

  /** The next payment fails, lies or repeats itself: a name of the simulator's instructions. */
  void nextPayment(String instruction) {
    String control = System.getProperty("portal.test.simulator.url") + "/control";
    Map<String, Object> order = Map.of("instruction", instruction, "times", 1);
    APIResponse answer =
        anybody.context().request().post(control, RequestOptions.create().setData(order));
    assertEquals(200, answer.status(), answer.text());
  }
}
