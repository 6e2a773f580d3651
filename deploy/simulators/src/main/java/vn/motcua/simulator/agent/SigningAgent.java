package vn.motcua.simulator.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** {@code POST /sign} with {@code {certificate, algorithm, digests}}, answered by signatures. */
public final class SigningAgent {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_BYTES = 64 * 1024;
  private static final int MOST_DIGESTS = 100;

  private final String portal;
  private final List<TokenKey> keys;
  private final AgentConsent consent;
  private final int port;

  private SigningAgent(String portal, List<TokenKey> keys, AgentConsent consent, int port) {
    this.portal = portal;
    this.keys = List.copyOf(keys);
    this.consent = consent;
    this.port = port;
  }

  /**
   * Adds the agent to a server on the loopback address.
   *
   * @param portal origin of the only portal whose pages may ask
   */
  public static void addTo(
      HttpServer server, String portal, List<TokenKey> keys, AgentConsent consent) {
    SigningAgent agent = new SigningAgent(portal, keys, consent, server.getAddress().getPort());
    server.createContext("/sign", agent::handle);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        requireOurPage(exchange.getRequestHeaders());
        allow(exchange.getResponseHeaders());
        if ("OPTIONS".equals(exchange.getRequestMethod())) {
          exchange.sendResponseHeaders(204, -1);
          return;
        }
        answer(exchange, 200, sign(read(exchange)));
      } catch (AgentRefused refused) {
        answer(
            exchange, refused.status(), JSON.createObjectNode().put("error", refused.getMessage()));
      }
    }
  }

  /** Another page, or a name that somebody made point here, gets nothing. */
  private void requireOurPage(Headers headers) {
    boolean here = ("127.0.0.1:" + port).equals(headers.getFirst("Host"));
    if (!here || !portal.equals(headers.getFirst("Origin"))) {
      throw new AgentRefused(403, "origin");
    }
  }

  private void allow(Headers headers) {
    headers.set("Access-Control-Allow-Origin", portal);
    headers.set("Access-Control-Allow-Methods", "POST");
    headers.set("Access-Control-Allow-Headers", "Content-Type");
    headers.set("Access-Control-Allow-Private-Network", "true");
    headers.set("Vary", "Origin");
  }

  private static JsonNode read(HttpExchange exchange) throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (!"POST".equals(exchange.getRequestMethod()) || !"application/json".equals(type)) {
      throw new AgentRefused(400, "request");
    }
    try {
      return JSON.readTree(exchange.getRequestBody().readNBytes(MOST_BYTES));
    } catch (JsonProcessingException unreadable) {
      throw new AgentRefused(400, "request");
    }
  }

  private ObjectNode sign(JsonNode request) {
    TokenKey key =
        keys.stream()
            .filter(one -> fingerprint(one).equals(request.path("certificate").asText()))
            .findFirst()
            .orElseThrow(() -> new AgentRefused(404, "certificate"));
    AgentAlgorithm algorithm = AgentAlgorithm.of(request.path("algorithm").asText(), key);
    List<byte[]> digests = digests(request, algorithm);
    if (!consent.agrees(portal, digests.size())) {
      throw new AgentRefused(409, "declined");
    }
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode signatures = answer.putArray("signatures");
    for (byte[] digest : digests) {
      signatures.add(Base64.getEncoder().encodeToString(algorithm.sign(key.key(), digest)));
    }
    return answer;
  }

  private static List<byte[]> digests(JsonNode request, AgentAlgorithm algorithm) {
    List<byte[]> digests = new ArrayList<>();
    try {
      request.path("digests").forEach(d -> digests.add(Base64.getDecoder().decode(d.asText())));
    } catch (IllegalArgumentException unreadable) {
      throw new AgentRefused(400, "digests");
    }
    boolean whole = digests.stream().allMatch(digest -> digest.length == algorithm.length());
    if (digests.isEmpty() || digests.size() > MOST_DIGESTS || !whole) {
      throw new AgentRefused(400, "digests");
    }
    return digests;
  }

  private static String fingerprint(TokenKey key) {
    try {
      byte[] encoded = key.certificate().getEncoded();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void answer(HttpExchange exchange, int status, ObjectNode body)
      throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
