package vn.motcua.web.staff.leader;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.motcua.result.ApprovalItem;
import vn.motcua.result.ApprovalPage;
import vn.motcua.result.ResultApproval;
import vn.motcua.result.ResultBatches;
import vn.motcua.result.ResultState;
import vn.motcua.result.ResultTokenSigning;
import vn.motcua.result.StartBatch;
import vn.motcua.result.TokenAct;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Asked;
import vn.motcua.web.shell.Once;
import vn.motcua.web.staff.Address;

/** What waits for the leader's signature, earliest due first; several may be signed in one act. */
@Named
@RequestScoped
public class SignPage {
  private static final int ROWS = 50;

  /** A result and its version as the box of its row sends them. */
  private static final Pattern CHOSEN = Pattern.compile("([A-Za-z0-9]{1,26}):([0-9]{1,18})");

  @EJB private ResultApproval approval;
  @EJB private ResultBatches batches;
  @EJB private ResultTokenSigning token;
  @Inject private OwnToken ownToken;
  @Inject private Asked asked;
  @Inject private Once once;
  @Inject private HttpServletRequest request;

  private int number = 1;
  private ApprovalPage page;
  private String pin;

  @PostConstruct
  void load() {
    String given = asked.text("page");
    number = given != null && given.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(given) : 1;
    page = approval.list(number, ROWS);
  }

  public List<ApprovalItem> getItems() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  /** Something goes with one of them. */
  public boolean isWithAnnexes() {
    return page.items().stream().anyMatch(item -> item.annexes() > 0);
  }

  /** Somebody may sign it now. */
  public boolean isFree(ApprovalItem item) {
    return item.state() == ResultState.SUBMITTED;
  }

  /** Chosen before, when the sending was refused. */
  public boolean isChosen(ApprovalItem item) {
    return chosen().anyMatch(one -> one.publicId().equals(item.publicId()));
  }

  /** Signs what was chosen; the next page shows how far it is. */
  public void signAll() {
    String typed = pin == null ? "" : pin;
    pin = null;
    List<StartBatch.Item> items = chosen().toList();
    if (!items.isEmpty() && typed.isBlank() && !ownToken.isUsed()) {
      throw Refusal.of(List.of(FieldProblem.at("pin", "staff.enter-pin")));
    }
    String batch =
        batches.start(new StartBatch(once.getKey(), items, typed.toCharArray())).publicId();
    Faces.redirect("staff/sign-batch?id=%s", batch);
  }

  /** What waits for that token. */
  public List<TokenAct> getWaiting() {
    return ownToken.isUsed() ? token.allWaiting() : List.of();
  }

  private Stream<StartBatch.Item> chosen() {
    return Optional.ofNullable(request.getParameterValues("chosen")).stream()
        .flatMap(Stream::of)
        .map(CHOSEN::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(found -> new StartBatch.Item(found.group(1), Long.parseLong(found.group(2))));
  }

  /** Address of the following page, null on the last. */
  public String getNext() {
    boolean more = (long) number * ROWS < page.total();
    return more ? Address.of("/staff/sign").with("page", number + 1).toString() : null;
  }

  /** Address of the page before, null on the first. */
  public String getPrevious() {
    return number > 1 ? Address.of("/staff/sign").with("page", number - 1).toString() : null;
  }

  public String getPin() {
    return null;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }
}
