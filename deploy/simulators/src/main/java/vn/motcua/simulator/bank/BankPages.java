package vn.motcua.simulator.bank;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A bank's app in the browser: paste a VietQR text, see what it asks for, transfer. */
final class BankPages {
  private final BankSettings settings;
  private final Orders orders;
  private final Notices notices;
  private final AtomicLong credits =
      new AtomicLong(26_000_000L + new SecureRandom().nextInt(1_000_000) * 1_000L);

  BankPages(BankSettings settings, Orders orders, Notices notices) {
    this.settings = settings;
    this.orders = orders;
    this.notices = notices;
  }

  void addTo(HttpServer server) {
    server.createContext("/bank", Exchange.of(Map.of("GET", this::show)));
    server.createContext("/bank/read", Exchange.of(Map.of("POST", this::read)));
    server.createContext("/bank/transfer", Exchange.of(Map.of("POST", this::transfer)));
  }

  private void show(Exchange exchange) throws IOException {
    String code = Query.read(exchange.query()).getOrDefault("code", "");
    exchange.page(200, "app.html", Map.of("code", code));
  }

  private void read(Exchange exchange) throws IOException {
    String code = Query.read(exchange.body()).getOrDefault("code", "").strip();
    QrReader.Transfer transfer = QrReader.read(code);
    exchange.page(
        200,
        "transfer.html",
        Map.of(
            "code", code,
            "bank", transfer.bankBin(),
            "account", transfer.account(),
            "amount", Sums.format(transfer.amount()),
            "purpose", transfer.purpose()));
  }

  private void transfer(Exchange exchange) throws IOException {
    QrReader.Transfer transfer =
        QrReader.read(Query.read(exchange.body()).getOrDefault("code", ""));
    Instruction instruction = orders.take();
    if (instruction == Instruction.FAIL) {
      throw new Refused("51", "Tài khoản không đủ số dư, tiền chưa bị trừ");
    }
    String id = "FT" + credits.incrementAndGet();
    carryOut(id, transfer, instruction);
    exchange.page(200, "done.html", Map.of("id", id, "amount", Sums.format(transfer.amount())));
  }

  private void carryOut(String id, QrReader.Transfer transfer, Instruction instruction) {
    long told = Sums.told(transfer.amount(), instruction);
    String secret = instruction == Instruction.FORGED_HASH ? "forged" : settings.bankSecret();
    Runnable report = () -> notices.bank(id, transfer, told, secret);
    switch (instruction) {
      case SILENT -> orders.note(new Orders.Entry("BANK", transfer.bill(), told, "silent"));
      case DELAY -> orders.hold(report);
      case REPEAT -> {
        report.run();
        report.run();
      }
      default -> report.run();
    }
  }
}
