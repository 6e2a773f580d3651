package vn.motcua.dossier;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.motcua.As;
import vn.motcua.demo.DemoKeys;
import vn.motcua.demo.TestProvince;
import vn.motcua.organisation.Calendars;
import vn.motcua.shared.Roles;

/**
 * The town for other features' tests: keys for its leaders, and dossiers brought to where a
 * decision is due.
 */
@ApplicationScoped
public class OpenTown {
  @Inject private Town town;
  @Inject private TestProvince province;
  @EJB private DemoKeys keys;
  @EJB private DossierProcessing processing;
  @EJB private DossierIntake intake;
  @EJB private Calendars calendars;

  private boolean hasKeys;

  /** Province, people and keys; made once. */
  public synchronized void build() {
    province.ensure();
    town.build();
    if (!hasKeys) {
      As.user("tests", Roles.SYSTEM).run(keys::seed);
      hasKeys = true;
    }
  }

  public As citizen() {
    return town.citizen();
  }

  public As citizen2() {
    return town.citizen2();
  }

  public As desk() {
    return town.desk();
  }

  public As officer() {
    return town.officer();
  }

  public As leader() {
    return town.staff("leader", Roles.LEADER);
  }

  /** The desk of the provincial one-stop centre. */
  public As centreDesk() {
    return town.staff("centre-desk", Roles.DESK);
  }

  /** Another officer at the same desk. */
  public As deputyDesk() {
    return town.staff("deputy", Roles.DESK);
  }

  /** The desk of the water company. */
  public As waterDesk() {
    return town.staff("water-desk", Roles.DESK);
  }

  /** A leader of another body. */
  public As stranger() {
    return town.staff("transport-leader", Roles.LEADER);
  }

  /** An officer of another office. */
  public As officerElsewhere() {
    return town.staff("transport-officer", Roles.OFFICER);
  }

  /** A new once-only key. */
  public String key() {
    return Town.key();
  }

  public String filed() {
    return town.filed();
  }

  public String received() {
    return town.received();
  }

  public String taken() {
    return town.taken();
  }

  /** In the officer's hands with a verdict on everything. */
  public String examined() {
    String taken = town.taken();
    town.officer()
        .run(
            () -> {
              processing.examine(new ExaminePaper(taken, "_form", PaperVerdict.ACCEPTED, null));
              processing.examine(
                  new ExaminePaper(taken, "birthCertificate", PaperVerdict.ACCEPTED, null));
            });
    return taken;
  }

  /** Not received, with a reason. */
  public String refused() {
    String filed = town.filed();
    town.desk()
        .run(
            () ->
                intake.refuse(
                    new RefuseIntake(
                        Town.key(),
                        filed,
                        town.version(filed),
                        RefusalCause.DUPLICATE,
                        "Trẻ đã được đăng ký khai sinh")));
    return filed;
  }

  /** In the officer's hands, with a later date promised. */
  public String postponed() {
    String taken = town.taken();
    LocalDate until = calendars.current().workingDayAfter(LocalDate.now().plusDays(40));
    String reason = "Chờ cơ quan phối hợp";
    PostponeDossier command =
        new PostponeDossier(Town.key(), taken, town.version(taken), until, reason);
    town.officer().run(() -> processing.postpone(command));
    return taken;
  }

  /** Stopped by the officer who has it. */
  public void stop(String publicId) {
    StopDossier command =
        new StopDossier(Town.key(), publicId, town.version(publicId), "Người nộp đề nghị dừng");
    town.officer().run(() -> processing.stop(command));
  }

  public String status(String publicId) {
    return town.status(publicId);
  }

  public long idOf(String publicId) {
    return town.idOf(publicId);
  }

  /** One number from the database. */
  public long number(String query) {
    return town.number(query);
  }

  /** Changes rows that no door changes. */
  public void change(String statement) {
    town.change(statement);
  }

  /** What happens while an organisation has no certificate to sign with. */
  public void withoutCertificate(long agencyId, Runnable act) {
    String change =
        "update signing_credential set replaced_at = %s where holder_kind = 'ORGANISATION'"
            + " and holder_id = %d and replaced_at %s";
    String mark = "'2026-01-01 00:00:00'";
    town.change(String.format(change, mark, agencyId, "is null"));
    try {
      act.run();
    } finally {
      town.change(String.format(change, "null", agencyId, "= " + mark));
    }
  }
}
