package vn.motcua.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.ProcedureSummary.FeeBrief;
import vn.motcua.catalogue.Tariff;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.catalogue.Words;
import vn.motcua.organisation.AgencyView;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.WebTexts;

/** Times, fees and names of the catalogue in the reader's language: {@code cw.fee(hit.fee)}. */
@Named("cw")
@RequestScoped
public class CatalogueWords {
  @Inject private Language language;
  @Inject private WebTexts texts;

  /** The text in the reader's language. */
  public String say(Words words) {
    return words == null ? "" : words.in(language.getLocale());
  }

  /** Whether this page shows a Vietnamese text because there is no English one. */
  public String lang(Words words) {
    boolean missing = words == null || words.en() == null || words.en().isBlank();
    return language.isVietnamese() || !missing ? null : "vi";
  }

  /** A time limit in few words, {@code 3 ngày làm việc}. */
  public String time(TimeLimit limit) {
    return limit == null ? "" : text("catalogue.time." + limit.unit(), limit.quantity());
  }

  /** What the published text adds to {@link #time}, if it says more than the number. */
  public String timeNote(TimeLimit limit) {
    String words = limit == null ? "" : say(limit.words());
    return words.equalsIgnoreCase(time(limit)) ? "" : words;
  }

  /** What it costs, in few words; unknown is said as unknown. */
  public String fee(FeeBrief fee) {
    return switch (fee.state()) {
      case NOT_SET -> text("catalogue.fee-not-set");
      case FREE -> text("catalogue.fee-free");
      case AMOUNT -> amount(fee.amount(), fee.per());
    };
  }

  /** Whether the amount is only part of the truth. */
  public String feeNote(FeeBrief fee) {
    return fee.more() ? text("catalogue.fee-more") : "";
  }

  /** Whether a paper is handed in, shown, or fetched by the office. */
  public String how(Paper paper) {
    return paper.autoFetched() ? text("catalogue.auto") : name("requirement", paper.requirement());
  }

  /** How many of a paper, or that the office fetches it. */
  public String numbers(Paper paper) {
    if (paper.autoFetched()) {
      return text("catalogue.auto");
    }
    return Stream.of(
            paper.originals() == 0 ? "" : text("catalogue.n-originals", paper.originals()),
            paper.copies() == 0 ? "" : text("catalogue.n-copies", paper.copies()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The text, or that there is none. */
  public String orNone(Words words) {
    return words == null ? text("catalogue.none") : say(words);
  }

  /** An agency's name, short enough for a list. */
  public String agency(AgencyView agency) {
    return language.isVietnamese() ? agency.shortName() : agency.name("en");
  }

  /** A tariff with its unit, tiers and ceiling. */
  public String tariff(Tariff tariff) {
    if (!tariff.known()) {
      return text("catalogue.fee-not-set");
    }
    String main =
        tariff.tiers().isEmpty()
            ? amount(tariff.amount(), tariff.per())
            : tariff.tiers().stream()
                .map(tier -> tier(tier, tariff.per()))
                .collect(Collectors.joining("; "));
    String cap = tariff.cap() == null ? "" : text("catalogue.fee-cap", Formats.money(tariff.cap()));
    return main + cap;
  }

  /** Name of a value of a filter or of an enumeration. */
  public String name(String kind, Object value) {
    return text("catalogue." + kind + "." + value);
  }

  private String tier(Tariff.Tier tier, Tariff.Per per) {
    return text("catalogue.fee-tier", tier.from(), amount(tier.amount(), per));
  }

  private String amount(Long amount, Tariff.Per per) {
    String money = Formats.money(amount);
    return amount == 0 ? text("catalogue.fee-free") : text("catalogue.per." + per, money);
  }

  String text(String key, Object... values) {
    return texts.say(language.getLocale(), key, values);
  }
}
