package vn.motcua.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.Words;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.Texts;

/**
 * English for texts that a dossier carries in Vietnamese: its title, questions, answers to choose
 * from, papers, agencies. A revision never changes, so its words are gathered once.
 */
@ApplicationScoped
public class EnglishOfRevisions {
  private static final List<String> OF_ALL =
      List.of(
          "dossier.answer.YES",
          "dossier.answer.NO",
          "dossier.delivery.title",
          "dossier.delivery.method",
          "dossier.delivery.recipient",
          "dossier.delivery.address",
          "dossier.delivery.phone",
          "dossier.delivery.ELECTRONIC",
          "dossier.delivery.COUNTER",
          "dossier.delivery.POST");

  @EJB private Catalogue catalogue;
  @EJB private Agencies agencies;

  private final Map<Long, Map<String, String>> known = new ConcurrentHashMap<>();

  /** Vietnamese texts of a revision and the forms around it, with their English. */
  Map<String, String> of(long revision) {
    return known.computeIfAbsent(revision, this::gather);
  }

  private Map<String, String> gather(long revision) {
    Map<String, String> english = new HashMap<>();
    for (String key : OF_ALL) {
      english.put(Texts.text(Texts.VIETNAMESE, key), Texts.text(Locale.ENGLISH, key));
    }
    collect(catalogue.revision(revision), english);
    return english;
  }

  /** Titles of dossiers, which are short names of procedures. */
  String title(String vietnamese) {
    return catalogue.all().stream()
        .map(ProcedureSummary::shortName)
        .filter(name -> name.vi().equals(vietnamese))
        .findFirst()
        .map(name -> name.in(Locale.ENGLISH))
        .orElse(vietnamese);
  }

  /** An agency by its name or short name; anything else stays as it is. */
  String agency(String vietnamese) {
    return Arrays.stream(AgencyKind.values())
        .flatMap(kind -> agencies.ofKind(kind).stream())
        .filter(one -> isNamed(one, vietnamese))
        .findFirst()
        .map(one -> one.name("en"))
        .orElse(vietnamese);
  }

  private static boolean isNamed(AgencyView agency, String name) {
    return agency.name().equals(name) || agency.shortName().equals(name);
  }

  static void collect(Object part, Map<String, String> into) {
    if (part instanceof Words words) {
      if (words.vi() != null && words.en() != null && !words.en().isBlank()) {
        into.put(words.vi(), words.en());
      }
    } else if (part instanceof Record record) {
      parts(record).forEach(one -> collect(one, into));
    } else if (part instanceof Iterable<?> list) {
      list.forEach(one -> collect(one, into));
    } else if (part instanceof Map<?, ?> map) {
      map.values().forEach(one -> collect(one, into));
    }
  }

  private static Stream<Object> parts(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> value(record, component))
        .filter(value -> value != null);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
