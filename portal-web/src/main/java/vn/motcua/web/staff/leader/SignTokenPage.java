package vn.motcua.web.staff.leader;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.motcua.result.ResultTokenSigning;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.AgentChallenge;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.SigningAgentAddress;

/** Between the two steps: the page asks the token at the leader's machine. */
@Named
@RequestScoped
public class SignTokenPage {
  @EJB private ResultTokenSigning signing;
  @Inject private Asked asked;

  private AgentChallenge challenge;
  private String values;

  public AgentChallenge getChallenge() {
    if (challenge == null) {
      challenge = signing.waiting(asked.text("transaction"));
    }
    return challenge;
  }

  /** Digests with a blank between, for the page's script. */
  public String getDigests() {
    return String.join(" ", getChallenge().digests());
  }

  /** Where the agent listens. */
  public String getAgent() {
    return SigningAgentAddress.origin() + "/sign";
  }

  /** Releases with what came back. */
  public void finish() {
    List<byte[]> signatures = signatures(values == null ? "" : values);
    values = null;
    String id = asked.getId();
    signing.finish(asked.text("transaction"), signatures);
    Faces.redirect("staff/sign-one?id=%s&done=signed", id);
  }

  private static List<byte[]> signatures(String sent) {
    try {
      return Stream.of(sent.strip().split(" +")).map(Base64.getDecoder()::decode).toList();
    } catch (IllegalArgumentException unreadable) {
      throw new Refusal("signing.agent-other");
    }
  }

  public String getValues() {
    return null;
  }

  public void setValues(String values) {
    this.values = values;
  }
}
