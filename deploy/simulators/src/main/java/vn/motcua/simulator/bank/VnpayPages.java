package vn.motcua.simulator.bank;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The gateway's pay page: checks the merchant's request, lets a person decide, reports, returns.
 */
final class VnpayPages {
  private static final String PAY_PATH = "/vnpay/paymentv2/vpcpay.html";
  private static final String DECIDE_PATH = "/vnpay/decide";
  private static final String PAID = "00";
  private static final String REFUSED = "24";
  private static final String EXPIRED = "11";
  private static final String NO_MONEY = "51";

  private final BankSettings settings;
  private final Orders orders;
  private final Notices notices;
  private final Map<String, VnpayRequest> open = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final AtomicLong transactions =
      new AtomicLong(14_000_000L + new SecureRandom().nextInt(1_000_000) * 1_000L);

  VnpayPages(BankSettings settings, Orders orders, Notices notices) {
    this.settings = settings;
    this.orders = orders;
    this.notices = notices;
  }

  void addTo(HttpServer server) {
    server.createContext(PAY_PATH, Exchange.of(Map.of("GET", this::show)));
    server.createContext(DECIDE_PATH, Exchange.of(Map.of("POST", this::decide)));
  }

  private void show(Exchange exchange) throws IOException {
    VnpayRequest request = VnpayRequest.read(exchange.query(), settings);
    if (used.contains(request.reference())) {
      throw new Refused("01", "Mã giao dịch đã được dùng");
    }
    open.put(request.reference(), request);
    exchange.page(
        200,
        "pay.html",
        Map.of(
            "reference", request.reference(),
            "amount", Sums.format(request.amount()),
            "purpose", request.purpose()));
  }

  private void decide(Exchange exchange) throws IOException {
    Map<String, String> form = Query.read(exchange.body());
    VnpayRequest request = open.remove(form.getOrDefault("reference", ""));
    if (request == null || !used.add(request.reference())) {
      throw new Refused("01", "Không tìm thấy giao dịch");
    }
    String code =
        switch (form.getOrDefault("decision", "")) {
          case "pay" -> PAID;
          case "refuse" -> REFUSED;
          case "expire" -> EXPIRED;
          default -> throw new Refused("03", "Không rõ lựa chọn");
        };
    if (code.equals(PAID) && !settings.clock().instant().isBefore(request.expiresAt())) {
      code = EXPIRED;
    }
    exchange.redirect(carryOut(request, code, orders.take()));
  }

  /** Reports as told and gives the address to return to; the return never depends on the report. */
  private String carryOut(VnpayRequest request, String code, Instruction instruction) {
    String outcome = instruction == Instruction.FAIL && code.equals(PAID) ? NO_MONEY : code;
    Map<String, String> fields = fields(request, outcome, request.amount());
    String back = signed(fields, settings.vnpaySecret());
    long told = Sums.told(request.amount(), instruction);
    fields.put("vnp_Amount", Long.toString(told * 100));
    String secret = instruction == Instruction.FORGED_HASH ? "forged" : settings.vnpaySecret();
    String notice = signed(fields, secret);
    Runnable report = () -> notices.vnpay(request.reference(), told, notice);
    switch (instruction) {
      case SILENT -> orders.note(new Orders.Entry("VNPAY", request.reference(), told, "silent"));
      case DELAY -> orders.hold(report);
      case REPEAT -> {
        report.run();
        report.run();
      }
      default -> report.run();
    }
    String mark = request.returnUrl().contains("?") ? "&" : "?";
    return request.returnUrl() + mark + back;
  }

  private Map<String, String> fields(VnpayRequest request, String code, long amount) {
    Instant now = settings.clock().instant();
    boolean paid = code.equals(PAID);
    Map<String, String> fields = new TreeMap<>();
    fields.put("vnp_TmnCode", settings.terminal());
    fields.put("vnp_Amount", Long.toString(amount * 100));
    fields.put("vnp_BankCode", "THIDU");
    fields.put("vnp_BankTranNo", paid ? "TD" + transactions.get() : "");
    fields.put("vnp_CardType", "ATM");
    fields.put("vnp_PayDate", VnpayRequest.STAMP.format(now.atZone(VnpayRequest.ZONE)));
    fields.put("vnp_OrderInfo", request.purpose());
    fields.put("vnp_TransactionNo", paid ? Long.toString(transactions.incrementAndGet()) : "0");
    fields.put("vnp_ResponseCode", code);
    fields.put("vnp_TransactionStatus", paid ? PAID : "02");
    fields.put("vnp_TxnRef", request.reference());
    return fields;
  }

  private static String signed(Map<String, String> fields, String secret) {
    String query = Query.write(fields);
    return query + "&vnp_SecureHash=" + Keyed.sha512(secret, query);
  }
}
