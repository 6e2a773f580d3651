package vn.motcua.web.staff.leader;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.motcua.result.ResultBatches;
import vn.motcua.result.ResultTokenSigning;
import vn.motcua.result.RevocationTokenSigning;
import vn.motcua.result.TokenAct;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.SigningAgentAddress;
import vn.motcua.web.shell.WebTexts;

/** Between the two steps of any act: the page asks the token at the leader's machine. */
@Named
@RequestScoped
public class SignTokenPage {
  @EJB private ResultTokenSigning signing;
  @EJB private RevocationTokenSigning revocations;
  @EJB private ResultBatches batches;
  @Inject private Asked asked;
  @Inject private WebTexts texts;

  private boolean looked;
  private TokenAct act;
  private String values;

  /** What waits for the token; null once it is done or given up. */
  public TokenAct getAct() {
    if (!looked) {
      looked = true;
      act = signing.waiting(asked.text("transaction")).orElse(null);
    }
    return act;
  }

  /** The token may still be asked. */
  public boolean isOpen() {
    return getAct() != null;
  }

  /** What is signed, in a sentence. */
  public String getWhat() {
    return texts.of("staff.token-" + getAct().kind(), getAct().papers());
  }

  /** Until when, in a sentence. */
  public String getReady() {
    return texts.of("staff.token-ready", Formats.time(getAct().challenge().until()));
  }

  /** Digests with a blank between, for the page's script. */
  public String getDigests() {
    return String.join(" ", getAct().challenge().digests());
  }

  /** Where the agent listens. */
  public String getAgent() {
    return SigningAgentAddress.origin() + "/sign";
  }

  /** Where the act was begun, relative to the portal. */
  public String getBack() {
    if (getAct() == null) {
      return "/staff/sign";
    }
    return switch (act.kind()) {
      case RESULT -> "/staff/sign-one?id=" + act.id();
      case REVOCATION -> "/staff/revoke?id=" + act.id();
      case BATCH -> "/staff/sign-batch?id=" + act.id();
    };
  }

  /** Key of the name of that page. */
  public String getBackKey() {
    if (getAct() == null) {
      return "staff.sign";
    }
    return switch (act.kind()) {
      case RESULT -> "staff.sign-one";
      case REVOCATION -> "staff.revoke";
      case BATCH -> "staff.batch";
    };
  }

  /** Goes on with what came back. */
  public void finish() {
    List<byte[]> signatures = signatures(values == null ? "" : values);
    values = null;
    TokenAct waiting = getAct();
    if (waiting == null) {
      throw new Refusal("signing.transaction-unknown");
    }
    act = null; // used up, whatever the answer
    String transaction = waiting.transaction();
    switch (waiting.kind()) {
      case RESULT ->
          Faces.redirect(
              "staff/sign-one?id=%s&done=signed",
              signing.finish(transaction, signatures).publicId());
      case REVOCATION ->
          Faces.redirect(
              "staff/dossier?id=%s&done=revoked",
              revocations.finish(transaction, signatures).dossierPublicId());
      case BATCH ->
          Faces.redirect(
              "staff/sign-batch?id=%s", batches.goOn(transaction, signatures).publicId());
    }
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
