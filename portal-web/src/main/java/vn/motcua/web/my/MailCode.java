package vn.motcua.web.my;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.identity.CodeAnswer;
import vn.motcua.identity.MyContact;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.apply.Goto;
import vn.motcua.web.shell.Problems;

/** The code by which a new mail address is confirmed, on the profile. */
@Named
@RequestScoped
public class MailCode {
  private static final String PROFILE = "/my/profile?done=";

  @EJB private MyContact contacts;
  @Inject private Problems problems;

  private String code;

  /** The address counts, or the page says what is wrong with the code. */
  public void confirm() {
    CodeAnswer answer = contacts.confirm(code);
    if (answer == CodeAnswer.CONFIRMED) {
      Goto.address(PROFILE + "email");
      return;
    }
    String why = answer == CodeAnswer.WRONG ? "my.code-wrong" : "my.code-over";
    problems.add(Refusal.of(List.of(FieldProblem.at("mailCode", why))));
  }

  /** Another code to the same address. */
  public void again() {
    contacts.sendAgain();
    Goto.address(PROFILE + "code");
  }

  /** Everything stays as it was. */
  public void giveUp() {
    contacts.keepOldAddress();
    Goto.address("/my/profile");
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
