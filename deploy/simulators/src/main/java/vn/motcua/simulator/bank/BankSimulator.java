package vn.motcua.simulator.bank;

import com.sun.net.httpserver.HttpServer;

/** Puts gateway, bank app and control on the simulators' server. */
public final class BankSimulator {
  private BankSimulator() {}

  /** Adds the pages with the settings of this process. */
  public static void addTo(HttpServer server) {
    addTo(server, BankSettings.ofProcess());
  }

  /** Adds the pages with the given settings. */
  public static void addTo(HttpServer server, BankSettings settings) {
    Orders orders = new Orders();
    Notices notices = new Notices(settings, orders);
    new VnpayPages(settings, orders, notices).addTo(server);
    new BankPages(settings, orders, notices).addTo(server);
    new ControlDoor(orders).addTo(server);
  }
}
