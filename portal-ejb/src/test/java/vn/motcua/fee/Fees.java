package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Exemption;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.Tariff;
import vn.motcua.catalogue.Words;

/** Revisions that hold nothing but fees. */
public final class Fees {
  private static final LocalDate START = LocalDate.of(2017, 1, 1);

  private Fees() {}

  public static ProcedureRevision criminalRecord() {
    Fee certificate =
        new Fee(
            "certificate",
            words("certificate"),
            Fee.Kind.FEE,
            Fee.Due.AT_FILING,
            null,
            null,
            null,
            null,
            List.of(tariff(null, 200_000L, Tariff.Per.DOSSIER, null)),
            List.of(
                exemption("student", 50, null),
                exemption("poor", 100, "poor-paper"),
                new Exemption(
                    "integrated-papers",
                    words("five papers"),
                    null,
                    50,
                    null,
                    LocalDate.of(2026, 8, 15),
                    LocalDate.of(2026, 10, 31),
                    words("demo"))));
    Fee further = fee("copies", "order.copies", List.of(tariff(null, 5_000L, Tariff.Per.COPY, 3)));
    return revision(certificate, further);
  }

  public static ProcedureRevision certifiedCopies() {
    Tariff tariff =
        new Tariff(
            null,
            START,
            null,
            null,
            Tariff.Per.PAGE,
            null,
            List.of(new Tariff.Tier(1, 2_000), new Tariff.Tier(3, 1_000)),
            200_000L,
            words("circular"));
    return revision(
        new Fee(
            "copies",
            words("copies"),
            Fee.Kind.CHARGE,
            Fee.Due.AT_FILING,
            null,
            null,
            "order.pages",
            "order.copies",
            List.of(tariff),
            List.of()));
  }

  public static ProcedureRevision extracts() {
    return revision(fee("copy", "order.copies", List.of(perCopy(8_000, START, null))));
  }

  public static ProcedureRevision residence() {
    return revision(
        fee(
            "residence",
            null,
            List.of(
                tariff(Channel.Kind.ONLINE, 10_000L, Tariff.Per.DOSSIER, null),
                tariff(null, 20_000L, Tariff.Per.DOSSIER, null))));
  }

  public static ProcedureRevision notSet() {
    return revision(fee("council", null, List.of(tariff(null, null, Tariff.Per.CASE, null))));
  }

  public static ProcedureRevision free() {
    return revision(fee("free", null, List.of(tariff(null, 0L, Tariff.Per.CASE, null))));
  }

  public static Tariff perCopy(long amount, LocalDate from, LocalDate to) {
    return new Tariff(null, from, to, amount, Tariff.Per.COPY, null, null, null, words("circular"));
  }

  public static Fee fee(String key, String quantity, List<Tariff> tariffs) {
    return new Fee(
        key,
        words(key),
        Fee.Kind.CHARGE,
        Fee.Due.AT_FILING,
        null,
        null,
        quantity,
        null,
        tariffs,
        null);
  }

  public static Words words(String text) {
    return new Words(text, text);
  }

  private static Tariff tariff(Channel.Kind channel, Long amount, Tariff.Per per, Integer from) {
    return new Tariff(channel, START, null, amount, per, from, null, null, words("circular"));
  }

  private static Exemption exemption(String code, int rate, String paper) {
    return new Exemption(code, words(code), null, rate, paper, START, null, words("circular"));
  }

  public static ProcedureRevision revision(Fee... fees) {
    return new ProcedureRevision(
        1L,
        "0.000001",
        1,
        null,
        START,
        null,
        words("demo"),
        null,
        null,
        null,
        null,
        null,
        4,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(fees),
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
