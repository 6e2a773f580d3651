package vn.motcua.web.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.LegalBasis;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.Tariff;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.catalogue.Words;

/**
 * A procedure as published.
 *
 * @param onlineClosed why it cannot be filed online today, null when it can
 * @param revision number of the published revision, in force from {@code validFrom}
 */
public record ProcedureDetail(
    String code,
    String name,
    String summary,
    String field,
    int level,
    String service,
    String agency,
    String authority,
    List<String> subjects,
    List<String> steps,
    List<Way> channels,
    List<Case> cases,
    List<PaperItem> papers,
    List<FeeItem> fees,
    List<String> results,
    List<Law> legalBases,
    String onlineClosed,
    int revision,
    LocalDate validFrom) {

  /** A way of filing. */
  public record Way(String kind, String description) {
    static Way of(Channel channel, Locale locale) {
      return new Way(channel.kind().name(), say(channel.description(), locale));
    }
  }

  /** A time limit in its unit. */
  public record Time(int quantity, String unit, String words) {
    static Time of(TimeLimit limit, Locale locale) {
      return limit == null
          ? null
          : new Time(limit.quantity(), limit.unit().name(), say(limit.words(), locale));
    }
  }

  /** A case with its time. */
  public record Case(String code, String name, Time time) {
    static Case of(ProcedureCase one, Locale locale) {
      return new Case(one.code(), say(one.name(), locale), Time.of(one.time(), locale));
    }
  }

  /** A paper of the dossier. */
  public record PaperItem(
      String key,
      String name,
      String requirement,
      int originals,
      int copies,
      boolean required,
      boolean autoFetched) {
    static PaperItem of(Paper paper, Locale locale) {
      return new PaperItem(
          paper.key(),
          say(paper.name(), locale),
          paper.requirement().name(),
          paper.originals(),
          paper.copies(),
          paper.required(),
          paper.autoFetched());
    }
  }

  /** Something to pay when filed online; {@code amount} null = not set or in tiers. */
  public record FeeItem(
      String key, String name, String kind, String due, Long amount, String per, String source) {
    static FeeItem of(Fee fee, LocalDate day, Locale locale) {
      Tariff tariff = fee.tariff(Channel.Kind.ONLINE, day).orElse(null);
      return new FeeItem(
          fee.key(),
          say(fee.name(), locale),
          fee.kind().name(),
          fee.due().name(),
          tariff == null ? null : tariff.amount(),
          tariff == null ? null : tariff.per().name(),
          tariff == null ? null : say(tariff.source(), locale));
    }
  }

  /** A text it rests on. */
  public record Law(String number, String name, LocalDate issued) {
    static Law of(LegalBasis basis) {
      return new Law(
          basis.number(), basis.name() == null ? null : basis.name().vi(), basis.issued());
    }
  }

  static ProcedureDetail of(
      ProcedureRevision r, String onlineClosed, LocalDate today, Locale locale) {
    return new ProcedureDetail(
        r.code(),
        say(r.name(), locale),
        say(r.summary(), locale),
        say(r.field().name(), locale),
        r.level(),
        r.service().name(),
        r.competence().level().name(),
        say(r.authority(), locale),
        r.subjects().stream().map(Enum::name).toList(),
        r.steps().stream().map(step -> say(step, locale)).toList(),
        r.channels().stream().map(channel -> Way.of(channel, locale)).toList(),
        r.cases().stream().map(one -> Case.of(one, locale)).toList(),
        r.papers().stream().map(paper -> PaperItem.of(paper, locale)).toList(),
        r.fees().stream().map(fee -> FeeItem.of(fee, today, locale)).toList(),
        r.results().stream().map(result -> say(result.name(), locale)).toList(),
        r.legalBases().stream().map(Law::of).toList(),
        onlineClosed,
        r.number(),
        r.validFrom());
  }

  private static String say(Words words, Locale locale) {
    return words == null ? null : words.in(locale);
  }
}
