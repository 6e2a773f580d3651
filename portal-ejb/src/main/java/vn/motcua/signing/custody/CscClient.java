package vn.motcua.signing.custody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.KeyAlgorithm;

/** The three methods of the Cloud Signature Consortium API v2 that signing needs. */
@ApplicationScoped
public class CscClient {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final int OK = 200;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private static final Set<String> LOCKED = Set.of("locked", "credential_locked");

  private CscSettings settings;

  protected CscClient() {}

  @Inject
  public CscClient(CscSettings settings) {
    this.settings = settings;
  }

  /** The PIN of a key that signs without a person. */
  char[] keptPin(String credential) {
    return settings.pin(credential);
  }

  /** The certificate the service signs with under this name. */
  X509Certificate certificate(String credential) {
    ObjectNode request = JSON.createObjectNode().put("credentialID", credential);
    JsonNode answer = call("credentials/info", request.put("certificates", "single"));
    if (!"enabled".equals(answer.path("key").path("status").asText())) {
      throw new Refusal("signing.remote-key-missing");
    }
    byte[] encoded = decoded(answer.path("cert").path("certificates").path(0).asText());
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(encoded));
    } catch (CertificateException unreadable) {
      throw new Refusal("signing.remote-key-missing");
    }
  }

  /**
   * Authorises these hashes and nothing else.
   *
   * @return the signature activation datum
   * @throws KeyCustody.WrongPin if it is not the PIN
   */
  String authorize(String credential, List<byte[]> hashes, char[] pin) {
    ObjectNode request = request(credential, hashes).put("numSignatures", hashes.size());
    request.putArray("authData").addObject().put("id", "PIN").put("value", new String(pin));
    String sad = call("credentials/authorize", request).path("SAD").asText();
    if (sad.isEmpty()) {
      throw new Refusal("signing.remote-refused");
    }
    return sad;
  }

  /** Has the hashes signed under the datum, which is used up by it. */
  List<byte[]> sign(String credential, String sad, List<byte[]> hashes, KeyAlgorithm algorithm) {
    ObjectNode request = request(credential, hashes).put("SAD", sad);
    JsonNode answer = call("signatures/signHash", request.put("signAlgo", oid(algorithm)));
    List<byte[]> signatures = new ArrayList<>();
    answer.path("signatures").forEach(value -> signatures.add(decoded(value.asText())));
    return signatures;
  }

  private static ObjectNode request(String credential, List<byte[]> hashes) {
    ObjectNode request = JSON.createObjectNode().put("credentialID", credential);
    ArrayNode encoded = request.putArray("hashes");
    hashes.forEach(hash -> encoded.add(Base64.getEncoder().encodeToString(hash)));
    return request.put("hashAlgorithmOID", "2.16.840.1.101.3.4.2.1");
  }

  private static String oid(KeyAlgorithm algorithm) {
    return switch (algorithm) {
      case RSA_SHA256 -> "1.2.840.113549.1.1.11";
      case ECDSA_SHA256 -> "1.2.840.10045.4.3.2";
      case ECDSA_SHA384 -> throw new Refusal("signing.remote-key-missing");
    };
  }

  private JsonNode call(String method, ObjectNode request) {
    try {
      HttpResponse<byte[]> answer =
          CLIENT.send(
              HttpRequest.newBuilder(settings.method(method))
                  .timeout(ANSWER)
                  .header("Content-Type", "application/json")
                  .header("Authorization", "Bearer " + settings.token())
                  .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(request)))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      JsonNode body = JSON.readTree(answer.body());
      if (answer.statusCode() != OK) {
        throw refused(body.path("error").asText());
      }
      return body;
    } catch (JsonProcessingException nonsense) {
      throw new Refusal("signing.remote-refused");
    } catch (IOException silent) {
      throw new Refusal("signing.remote-unreachable");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refusal("signing.remote-unreachable");
    }
  }

  private static RuntimeException refused(String error) {
    if ("invalid_pin".equals(error)) {
      return new KeyCustody.WrongPin(null);
    }
    return new Refusal(LOCKED.contains(error) ? "signing.token-locked" : "signing.remote-refused");
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException unreadable) {
      throw new Refusal("signing.remote-refused");
    }
  }
}
