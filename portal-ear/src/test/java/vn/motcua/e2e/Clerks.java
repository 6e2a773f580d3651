package vn.motcua.e2e;

import java.util.List;
import java.util.Set;

/**
 * What {@link Office} does, without browsers: a dossier brought by the office's own forms to where
 * a test's subject begins.
 */
final class Clerks implements FormAnswers {
  private final Forms desk;
  private final Forms officer;
  private final Forms leader;

  Clerks(Forms desk, Forms officer, Forms leader) {
    this.desk = desk;
    this.officer = officer;
    this.leader = leader;
  }

  /** From receipt to the signed and released result. */
  void settle(String dossier) {
    sign(receive(dossier).propose(dossier));
  }

  /** The desk receives. */
  Clerks receive(String dossier) {
    desk.open("/staff/intake?do=accept&id=" + dossier).press("#accept", this);
    return this;
  }

  /** The officer takes the dossier, finds everything good and proposes to grant. Its code. */
  String propose(String dossier) {
    officer.open("/staff/dossier?id=" + dossier);
    if (officer.has("#take")) {
      officer.press("#take", this).open("/staff/dossier?id=" + dossier);
    }
    if (officer.has("#save")) {
      officer.press("#save", this);
    }
    officer.open("/staff/result?id=" + dossier).press("#check", this);
    String code = officer.find(".work-h .mono");
    officer.press("#submit", this);
    return code;
  }

  /** The leader signs and releases. */
  void sign(String code) {
    leader
        .open("/staff/sign")
        .follow("tr:contains(" + code + ") a[href*=sign-one]")
        .press("#go", this);
  }

  @Override
  public String text(Empty input) {
    if (input.id().equals("pin")) {
      return Office.PIN;
    }
    boolean refusing = Set.of("reason", "legalBasis").contains(input.id());
    return refusing || input.optional() ? "" : Office.fitting(input.id(), input.date());
  }

  /** Of findings the good one, of outcomes the first, to grant. */
  @Override
  public String choice(String group, List<String> values, String chosen) {
    return values.stream()
        .filter(value -> chosen == null && value.endsWith("ACCEPTED") && !value.contains("NOT"))
        .findFirst()
        .orElseGet(() -> FormAnswers.super.choice(group, values, chosen));
  }
}
