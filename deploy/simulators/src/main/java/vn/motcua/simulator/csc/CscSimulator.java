package vn.motcua.simulator.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The service: {@code /csc/v2/credentials/info}, {@code authorize}, {@code signatures/signHash}.
 */
public final class CscSimulator {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_SIGNATURES = 100;
  private static final int MOST_BYTES = 256 * 1024;

  private final Map<String, CscCredential> credentials;
  private final String token;
  private final Authorisations authorisations;
  private volatile Mischief mischief = Mischief.NONE;

  private CscSimulator(List<CscCredential> credentials, String token, Clock clock) {
    this.credentials =
        credentials.stream().collect(Collectors.toMap(CscCredential::id, Function.identity()));
    this.token = token;
    this.authorisations = new Authorisations(clock);
  }

  /**
   * Adds the service.
   *
   * @param token that callers bear
   */
  public static CscSimulator addTo(
      HttpServer server, List<CscCredential> credentials, String token, Clock clock) {
    CscSimulator service = new CscSimulator(credentials, token, clock);
    service.serve(server, "credentials/info", service::info);
    service.serve(server, "credentials/authorize", service::authorize);
    service.serve(server, "signatures/signHash", service::sign);
    return service;
  }

  /** From now on it misbehaves like this. */
  public void misbehave(Mischief how) {
    mischief = how;
  }

  /** How many authorisations (SAD) it has handed out. */
  public int authorisations() {
    return authorisations.granted();
  }

  private void serve(HttpServer server, String method, Function<JsonNode, ObjectNode> service) {
    server.createContext("/csc/v2/" + method, exchange -> handle(exchange, service));
  }

  private void handle(HttpExchange exchange, Function<JsonNode, ObjectNode> service)
      throws IOException {
    try (exchange) {
      try {
        JsonNode request = read(exchange);
        byte[] answer = JSON.writeValueAsBytes(service.apply(request));
        boolean nonsense = mischief == Mischief.ANSWERS_NONSENSE;
        answer(exchange, 200, nonsense ? "<html>".getBytes(StandardCharsets.UTF_8) : answer);
      } catch (CscRefused refused) {
        ObjectNode error = JSON.createObjectNode();
        error.put("error", refused.error()).put("error_description", refused.getMessage());
        answer(exchange, refused.status(), JSON.writeValueAsBytes(error));
      }
    }
  }

  private JsonNode read(HttpExchange exchange) throws IOException {
    if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      throw new CscRefused(401, "invalid_token", "The access token is invalid");
    }
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    if (!"POST".equals(exchange.getRequestMethod())
        || type == null
        || !type.startsWith("application/json")) {
      throw CscRefused.request("POST of application/json expected");
    }
    try {
      return JSON.readTree(exchange.getRequestBody().readNBytes(MOST_BYTES));
    } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
      throw CscRefused.request("The request is not JSON");
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private ObjectNode info(JsonNode request) {
    CscCredential credential = credential(request);
    ObjectNode answer = JSON.createObjectNode();
    ObjectNode key = answer.putObject("key").put("status", "enabled");
    key.putArray("algo").add(CscAlgorithm.of(credential).oid());
    ObjectNode cert = answer.putObject("cert").put("status", "valid");
    ArrayNode certificates = cert.putArray("certificates");
    for (X509Certificate certificate : shown(credential).chain()) {
      certificates.add(encoded(certificate));
    }
    ObjectNode auth = answer.putObject("auth").put("mode", "explicit").put("expression", "PIN");
    auth.putArray("objects").addObject().put("type", "Password").put("id", "PIN");
    return answer.put("SCAL", "2").put("multisign", MOST_SIGNATURES);
  }

  private CscCredential shown(CscCredential credential) {
    return mischief == Mischief.ANOTHER_CERTIFICATE
        ? credentials.values().stream().filter(c -> c != credential).findFirst().orElseThrow()
        : credential;
  }

  private ObjectNode authorize(JsonNode request) {
    CscCredential credential = credential(request);
    List<String> hashes = hashes(request);
    if (request.path("numSignatures").asInt() != hashes.size() || hashes.size() > MOST_SIGNATURES) {
      throw CscRefused.request("Invalid parameter numSignatures");
    }
    JsonNode auth = request.path("authData").path(0);
    if (!"PIN".equals(auth.path("id").asText())) {
      throw CscRefused.request("Missing parameter authData");
    }
    authorisations.requirePin(credential, auth.path("value").asText());
    String sad =
        mischief == Mischief.WORTHLESS_SAD ? "x" : authorisations.grant(credential.id(), hashes);
    return JSON.createObjectNode()
        .put("SAD", sad)
        .put("expiresIn", Authorisations.LASTS.toSeconds());
  }

  private ObjectNode sign(JsonNode request) {
    CscCredential credential = credential(request);
    CscAlgorithm algorithm = CscAlgorithm.of(credential);
    if (!algorithm.oid().equals(request.path("signAlgo").asText())) {
      throw CscRefused.request("Invalid parameter signAlgo");
    }
    List<String> hashes = hashes(request);
    authorisations.use(request.path("SAD").asText(), credential.id(), hashes);
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode signatures = answer.putArray("signatures");
    for (String hash : hashes.subList(0, counted(hashes.size()))) {
      signatures.add(Base64.getEncoder().encodeToString(signed(credential, algorithm, hash)));
    }
    return answer;
  }

  private int counted(int all) {
    return mischief == Mischief.SIGNS_TOO_FEW ? all - 1 : all;
  }

  private byte[] signed(CscCredential credential, CscAlgorithm algorithm, String hash) {
    byte[] digest = Base64.getDecoder().decode(hash);
    if (mischief == Mischief.SIGNS_ANOTHER_HASH) {
      digest[0] ^= 1;
    }
    return algorithm.sign(credential.key(), digest);
  }

  private CscCredential credential(JsonNode request) {
    CscCredential credential = credentials.get(request.path("credentialID").asText());
    if (credential == null) {
      throw CscRefused.request("Invalid parameter credentialID");
    }
    return credential;
  }

  private static List<String> hashes(JsonNode request) {
    if (!CscAlgorithm.SHA256.equals(request.path("hashAlgorithmOID").asText())) {
      throw CscRefused.request("Invalid parameter hashAlgorithmOID");
    }
    List<String> hashes = new ArrayList<>();
    for (JsonNode hash : request.path("hashes")) {
      if (decoded(hash.asText()).length != CscAlgorithm.SHA256_BYTES) {
        throw CscRefused.request("Invalid hashes value length");
      }
      hashes.add(hash.asText());
    }
    if (hashes.isEmpty()) {
      throw CscRefused.request("Missing parameter hashes");
    }
    return hashes;
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException unreadable) {
      throw CscRefused.request("Invalid Base64 hashes string parameter");
    }
  }

  private static String encoded(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
