package vn.motcua.simulator.bank;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code POST /control} with {@code {"instruction":"WRONG_AMOUNT","times":1}}, {@code
 * {"release":true}} or {@code {"clear":true}}; {@code GET /control} shows what waits and what was
 * sent.
 */
final class ControlDoor {
  private static final int MOST = 1_000;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final ObjectReader READER = JSON.readerFor(Command.class);
  private static final ObjectWriter WRITER = JSON.writerFor(State.class);

  private final Orders orders;

  ControlDoor(Orders orders) {
    this.orders = orders;
  }

  record Command(Instruction instruction, Integer times, boolean release, boolean clear) {}

  record State(List<Instruction> waiting, int held, List<Orders.Entry> journal) {}

  void addTo(HttpServer server) {
    server.createContext(
        "/control", Exchange.of(Map.of("GET", this::state, "POST", this::command)));
  }

  private void command(Exchange exchange) throws IOException {
    Command command = read(exchange.body());
    if (command.clear()) {
      orders.clear();
    }
    if (command.instruction() != null) {
      int times = command.times() == null ? 1 : command.times();
      if (times < 1 || times > MOST) {
        throw new Refused("99", "times từ 1 đến 1000");
      }
      orders.add(command.instruction(), times);
    }
    if (command.release()) {
      orders.release();
    }
    state(exchange);
  }

  private void state(Exchange exchange) throws IOException {
    State state = new State(orders.waiting(), orders.heldBack(), orders.journal());
    exchange.json(200, WRITER.writeValueAsBytes(state));
  }

  private static Command read(String body) {
    try {
      Command command = READER.readValue(body);
      if (command == null) {
        throw new Refused("99", "thiếu lệnh");
      }
      return command;
    } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
      throw new Refused("99", "lệnh phải là một đối tượng JSON");
    }
  }
}
